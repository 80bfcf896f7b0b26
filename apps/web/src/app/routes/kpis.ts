import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { address, oneOf, textIn } from '../search';
import { arrived, frame } from './frame';

const indicators = createRoute({
  getParentRoute: () => frame,
  path: '/indicators',
  validateSearch: address((raw) => ({
    q: textIn(raw, 'q'),
    judgement: oneOf(raw, 'judgement', [
      'achieved',
      'on_track',
      'slightly_behind',
      'behind',
      'regressed',
      'missed',
      'not_evaluable',
    ]),
    kind: oneOf(raw, 'kind', [
      'level',
      'cumulative',
      'per_year',
      'growth_vs_previous',
      'all_of_n',
      'maintain',
      'balance',
      'undefined',
    ]),
    gap: oneOf(raw, 'gap', ['any', 'target', 'baseline', 'figure', 'link', 'department']),
    programme: textIn(raw, 'programme'),
    strategy: textIn(raw, 'strategy'),
    measure: textIn(raw, 'measure'),
    goal: textIn(raw, 'goal'),
    initiative: textIn(raw, 'initiative'),
    organisation: textIn(raw, 'organisation'),
  })),
  component: lazyRouteComponent(
    () => arrived(import('../../features/kpis/indicators-page')),
    'IndicatorsPage',
  ),
});
const newIndicator = createRoute({
  getParentRoute: () => frame,
  path: '/indicators/new',
  validateSearch: address((raw) => ({ initiative: textIn(raw, 'initiative') })),
  component: lazyRouteComponent(
    () => arrived(import('../../features/kpis/new-indicator-page')),
    'NewIndicatorPage',
  ),
});
const indicator = createRoute({
  getParentRoute: () => frame,
  path: '/indicators/$id',
  component: lazyRouteComponent(() => arrived(import('../../features/kpis/indicator-page')), 'IndicatorPage'),
});
const rules = createRoute({
  getParentRoute: () => frame,
  path: '/rules',
  component: lazyRouteComponent(() => arrived(import('../../features/kpis/rules-page')), 'RulesPage'),
});
const statistics = createRoute({
  getParentRoute: () => frame,
  path: '/statistics',
  validateSearch: address((raw) => ({ q: textIn(raw, 'q') })),
  component: lazyRouteComponent(
    () => arrived(import('../../features/statistics/statistics-page')),
    'StatisticsPage',
  ),
});
const series = createRoute({
  getParentRoute: () => frame,
  path: '/statistics/$id',
  validateSearch: address((raw) => ({ column: textIn(raw, 'column') })),
  component: lazyRouteComponent(() => arrived(import('../../features/statistics/series-page')), 'SeriesPage'),
});
const facts = createRoute({
  getParentRoute: () => frame,
  path: '/facts',
  validateSearch: address((raw) => ({ q: textIn(raw, 'q') })),
  component: lazyRouteComponent(() => arrived(import('../../features/statistics/facts-page')), 'FactsPage'),
});

export const kpisRoutes = [indicators, newIndicator, indicator, rules, statistics, series, facts] as const;
