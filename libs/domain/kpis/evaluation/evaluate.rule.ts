import { Case, type Judged, lacking, thresholdsOf } from './case.js';
import type { ComponentInputs, EvaluationInputs, Judgement, RuleSet } from './evaluation.types.js';
import type { ComponentEvaluation, Evaluation } from './evaluation.schemas.js';
import { asText, inPercent } from './exact.js';
import { balance, level, limitDecline } from './kinds/level.rule.js';
import { cumulative, growth, maintain, perYear } from './kinds/of-a-period.rule.js';
import { tellComponent } from './tell-evaluation.js';

/** The worst first. What fell short is said even where another value cannot be judged. */
const WORST_FIRST: readonly Judgement[] = [
  'missed',
  'regressed',
  'behind',
  'slightly_behind',
  'not_evaluable',
  'on_track',
  'achieved',
];

/** How an indicator stands in a year: derived from its figures alone, the same for the same inputs at any time. */
export function evaluate(inputs: EvaluationInputs, year: number, rules: RuleSet): Evaluation {
  const components = inputs.components.map((component) => evaluateComponent(inputs, component, year, rules));
  const judgement = WORST_FIRST.find((one) => components.some((component) => component.judgement === one));
  const worst = components.find((component) => component.judgement === judgement);
  return {
    year,
    judgement: judgement ?? 'not_evaluable',
    attainment: worst?.attainment ?? null,
    progress: worst?.progress ?? null,
    expected: worst?.expected ?? null,
    pace: worst?.pace ?? null,
    provisional: components.some(({ provisional }) => provisional),
    sentence: {
      ja: components.map((one) => labelled(one, one.sentence.ja, '：')).join(''),
      en: components.map((one) => labelled(one, one.sentence.en, ': ')).join(' '),
    },
    rules: { code: rules.code, version: rules.version },
    components,
  };
}

function labelled({ label }: ComponentEvaluation, sentence: string, colon: string): string {
  return label === null ? sentence : `${label}${colon}${sentence}`;
}

function evaluateComponent(
  inputs: EvaluationInputs,
  component: ComponentInputs,
  year: number,
  rules: RuleSet,
): ComponentEvaluation {
  const judged = judge(inputs, component, year, rules);
  const from = inputs.kind === 'cumulative' ? (component.target?.yearFrom ?? year) : year;
  const provisional = component.figures.some(
    (figure) => figure.status === 'provisional' && figure.year >= from && figure.year <= year,
  );
  return {
    number: component.number,
    label: component.label,
    judgement: judged.judgement,
    actual: asText(judged.actual),
    target: asText(judged.target),
    expected: asText(judged.expected),
    attainment: inPercent(judged.attainment),
    progress: inPercent(judged.progress),
    pace: inPercent(judged.pace),
    referencePath: asText(judged.referencePath ?? null),
    yearsMet: judged.yearsMet ?? null,
    provisional,
    lack: judged.lack?.what ?? null,
    missingYears: judged.lack?.what === 'figures' ? judged.lack.years : [],
    sentence: tellComponent(inputs, component, year, judged, provisional),
  };
}

function judge(inputs: EvaluationInputs, component: ComponentInputs, year: number, rules: RuleSet): Judged {
  if (inputs.kind === 'undefined') return lacking({ what: 'words_only' });
  if (component.target === null) return lacking({ what: 'target' });
  return ruleOf(inputs)(new Case(inputs, component, component.target, year, thresholdsOf(rules)));
}

function ruleOf({ kind, direction }: EvaluationInputs): (one: Case) => Judged {
  switch (kind) {
    case 'level':
      return direction === 'limit_decline' ? limitDecline : level;
    case 'all_of_n':
      return level;
    case 'cumulative':
      return cumulative;
    case 'per_year':
      return perYear;
    case 'growth_vs_previous':
      return growth;
    case 'maintain':
      return maintain;
    case 'balance':
      return balance;
    case 'undefined':
      return () => lacking({ what: 'words_only' });
  }
}
