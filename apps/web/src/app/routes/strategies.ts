import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { address, oneOf, textIn } from '../search';
import { arrived, frame } from './frame';

const strategies = createRoute({
  getParentRoute: () => frame,
  path: '/strategies',
  validateSearch: address((raw) => ({ agency: oneOf(raw, 'agency', ['prefecture', 'city', 'joint']) })),
  component: lazyRouteComponent(
    () => arrived(import('../../features/strategies/strategies-page')),
    'StrategiesPage',
  ),
});
const measures = createRoute({
  getParentRoute: () => frame,
  path: '/strategies/measures',
  validateSearch: address((raw) => ({
    q: textIn(raw, 'q'),
    tag: textIn(raw, 'tag'),
    sdg: /^(1[0-7]|[1-9])$/.test(textIn(raw, 'sdg') ?? '') ? textIn(raw, 'sdg') : undefined,
  })),
  component: lazyRouteComponent(
    () => arrived(import('../../features/strategies/measures-page')),
    'MeasuresPage',
  ),
});
const strategy = createRoute({
  getParentRoute: () => frame,
  path: '/strategies/$id',
  validateSearch: address((raw) => ({ tab: oneOf(raw, 'tab', ['years', 'indicators', 'history']) })),
  component: lazyRouteComponent(
    () => arrived(import('../../features/strategies/strategy-page')),
    'StrategyPage',
  ),
});

export const strategiesRoutes = [strategies, measures, strategy] as const;
