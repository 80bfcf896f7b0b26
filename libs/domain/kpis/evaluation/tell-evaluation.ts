import type { Wording } from '@platform/errors';
import type { Judged, Lack, MissingYear } from './case.js';
import type { ComponentInputs, EvaluationInputs } from './evaluation.types.js';
import { type Exact, inTellingPercent, type Rate } from './exact.js';
import { tellDerived, tellFigure, tellPercent } from './told-figure.js';
import { yearName } from './year-kind.js';

/** What the sentence speaks of, already in words. */
interface Told {
  inputs: EvaluationInputs;
  component: ComponentInputs;
  judged: Judged;
  asked: number;
  year: Wording;
  figure: (value: Exact) => Wording;
  /** Worked out, and read against the figure that is judged. */
  derived: (value: Exact) => Wording;
}

/** The sentence that explains a judgement: what it rests on, or what is missing. */
export function tellComponent(
  inputs: EvaluationInputs,
  component: ComponentInputs,
  year: number,
  judged: Judged,
  provisional: boolean,
): Wording {
  const told: Told = {
    inputs,
    component,
    judged,
    asked: year,
    year: yearName(inputs.yearKind, year),
    figure: (value) => tellFigure(value, inputs),
    derived: (value) => tellDerived(value, inputs, judged.actual),
  };
  return sentences([
    actualOf(told, provisional),
    judged.lack === null ? outcome(told) : lackOf(told, judged.lack),
  ]);
}

function sentences(parts: (Wording | null)[]): Wording {
  const said = parts.filter((part) => part !== null);
  return { ja: said.map(({ ja }) => `${ja}。`).join(''), en: said.map(({ en }) => `${en}.`).join(' ') };
}

function actualOf({ inputs, judged, year, figure }: Told, provisional: boolean): Wording | null {
  if (judged.actual === null) return null;
  const actual = figure(judged.actual);
  const [ja, en] = provisional ? ['（速報）', ' (provisional)'] : ['', ''];
  return inputs.kind === 'cumulative'
    ? { ja: `${year.ja}までの累計は${actual.ja}${ja}`, en: `The total up to ${year.en} is ${actual.en}${en}` }
    : { ja: `${year.ja}の実績は${actual.ja}${ja}`, en: `The figure of ${year.en} is ${actual.en}${en}` };
}

/** What it came to, by judgement. */
function outcome(told: Told): Wording {
  const { inputs, judged } = told;
  const attained = inBrackets('達成率', 'attainment', judged.attainment);
  const target = targetOf(told);
  switch (judged.judgement) {
    case 'achieved':
      return {
        ja: `${target.ja}を達成${attained.ja}${yearsMet(told).ja}`,
        en: `${capital(target.en)} is reached${attained.en}${yearsMet(told).en}`,
      };
    case 'missed':
      return {
        ja: `${target.ja}に届きませんでした${attained.ja}${yearsMet(told).ja}`,
        en: `${capital(target.en)} was missed${attained.en}${yearsMet(told).en}`,
      };
    case 'regressed':
      return regressed(told);
    default:
      return hasWay(inputs) ? compared(told) : againstExpected(told);
  }
}

/** Its progress is a way from the baseline to the target. */
function hasWay({ kind, direction }: EvaluationInputs): boolean {
  return ['level', 'all_of_n', 'balance'].includes(kind) && direction !== 'limit_decline';
}

function targetOf({ inputs, judged, figure, derived }: Told): Wording {
  if (inputs.kind === 'balance') return { ja: '均衡（0以上）', en: 'the balance (zero or above)' };
  if (judged.target === null) return { ja: '目標', en: 'the target' };
  if (inputs.kind === 'growth_vs_previous') {
    const value = derived(judged.target);
    return {
      ja: `前年度の実績に基づく目標${value.ja}`,
      en: `the target of ${value.en}, from the year before,`,
    };
  }
  const value = figure(judged.target);
  if (inputs.kind === 'maintain') return { ja: `${value.ja}の維持`, en: `keeping ${value.en}` };
  const each = inputs.kind === 'per_year' ? { ja: '年間の', en: 'yearly ' } : { ja: '', en: '' };
  return { ja: `${each.ja}目標${value.ja}`, en: `the ${each.en}target of ${value.en}` };
}

function regressed({ inputs, component, figure, judged }: Told): Wording {
  const progress = inBrackets('進捗率', 'progress', judged.progress);
  const { value, year } = component.baseline;
  if (value === null || year === null || judged.actual === null)
    return { ja: '基準値より後退しました', en: 'It went back' };
  const base = figure(judged.actual.minus(judged.actual).plus(value));
  const from = yearName(inputs.yearKind, year);
  return {
    ja: `${from.ja}の基準値${base.ja}より後退しています${progress.ja}`,
    en: `It went back behind the baseline of ${from.en}, ${base.en}${progress.en}`,
  };
}

/** Levels: the way covered beside the way that should be covered by now. */
function compared(told: Told): Wording {
  const { judged, derived } = told;
  if (judged.expected === null) return againstExpected(told);
  const expected = derived(judged.expected);
  const progress = inTellingPercent(judged.progress);
  const pace = inTellingPercent(judged.pace);
  if (progress === null || pace === null)
    return { ja: `目安は${expected.ja}`, en: `${expected.en} was to be expected` };
  return {
    ja: `目安${expected.ja}に対し、進捗率は${tellPercent(progress).ja}（目安の進捗の${tellPercent(pace).ja}）`,
    en: `${expected.en} was to be expected; progress is ${tellPercent(progress).en}, ${tellPercent(pace).en} of the way expected`,
  };
}

function againstExpected(told: Told): Wording {
  const { inputs, judged, derived, figure } = told;
  if (judged.expected === null) return { ja: '目安はありません', en: 'Nothing is expected yet' };
  const expected =
    inputs.kind === 'per_year' || inputs.kind === 'maintain'
      ? figure(judged.expected)
      : derived(judged.expected);
  const pace = inTellingPercent(judged.pace);
  if (inputs.direction === 'limit_decline') {
    if (judged.judgement === 'on_track')
      return {
        ja: `目安${expected.ja}を下回っていません`,
        en: `It is not below the ${expected.en} to be expected`,
      };
    const part = pace === null ? { ja: '', en: '' } : tellPercent(pace);
    return {
      ja: `目安${expected.ja}を下回っています${pace === null ? '' : `（見込んだ減少は実際の減少の${part.ja}）`}`,
      en: `It is below the ${expected.en} to be expected${pace === null ? '' : ` (the decline foreseen is ${part.en} of the actual one)`}`,
    };
  }
  const met = yearsMet(told);
  const words = expectedWord(told);
  if (pace === null)
    return {
      ja: `${words.ja}${expected.ja}に届いていません${met.ja}`,
      en: `It is short of the ${words.en} ${expected.en}${met.en}`,
    };
  return {
    ja: `${words.ja}${expected.ja}に対し${tellPercent(pace).ja}${met.ja}`,
    en: `That is ${tellPercent(pace).en} of the ${words.en} ${expected.en}${met.en}`,
  };
}

function expectedWord({ inputs, judged, figure }: Told): Wording {
  switch (inputs.kind) {
    case 'per_year':
      return { ja: '年間の目標', en: 'yearly target' };
    case 'maintain':
      return { ja: '維持する値', en: 'value to be kept,' };
    case 'growth_vs_previous':
      return judged.previous === undefined
        ? { ja: '目安', en: 'expected' }
        : {
            ja: `前年度の${figure(judged.previous).ja}から求めた目安`,
            en: `expected (from ${figure(judged.previous).en} the year before)`,
          };
    default:
      return { ja: '目安', en: 'expected' };
  }
}

/** Until the period is over, of how many of its years anything can be said yet. */
function yearsMet({ judged, component: { target }, asked }: Told): Wording {
  if (judged.yearsMet === undefined) return { ja: '', en: '' };
  const { met, of } = judged.yearsMet;
  const gone = asked - (target?.yearFrom ?? asked) + 1;
  if (gone >= of)
    return { ja: `。${of}年のうち${met}年で達成`, en: `. The target was met in ${met} of ${of} years` };
  return {
    ja: `。${of}年のうち${gone}年目までに${met}年で達成`,
    en: `. The target was met in ${met} of the first ${gone} of ${of} years`,
  };
}

const WHY: Record<MissingYear['why'], (years: Wording) => Wording> = {
  not_recorded: ({ ja, en }) => ({ ja: `${ja}の実績がない`, en: `there is no figure for ${en}` }),
  unpublished: ({ ja, en }) => ({
    ja: `${ja}の実績はまだ公表されていない`,
    en: `the figure for ${en} is not published yet`,
  }),
  missing: ({ ja, en }) => ({ ja: `${ja}の実績は欠測の`, en: `the figure for ${en} is missing` }),
  not_measurable: ({ ja, en }) => ({ ja: `${ja}の実績は測定できない`, en: `${en} cannot be measured` }),
};

function lackOf(told: Told, lack: Lack): Wording {
  const { inputs, component, judged } = told;
  const attained = inTellingPercent(judged.attainment);
  switch (lack.what) {
    case 'figures':
      return notJudged(missingYears(inputs, lack.years));
    case 'target':
      return notJudged({ ja: '目標値がない', en: 'there is no target' });
    case 'words_only':
      return notJudged({ ja: '目標が数で示されていない', en: 'the target is not a number' });
    case 'count':
      return notJudged({ ja: '全数の基になる数がない', en: 'what “all” counts is not known' });
    case 'period':
      return notJudged({
        ja: '目標の期間の始まりの年がない',
        en: 'the first year of the target is not known',
      });
    case 'before_period':
      return notJudged({ ja: '目標の期間より前の', en: 'the year lies before the period of the target' });
    case 'baseline_year':
      return notJudged({
        ja: '基準値がいつのものか（基準の年）がない',
        en: 'the year of the baseline is not known',
      });
    case 'not_above_zero':
      return notJudged({ ja: '前年度の実績が負の', en: 'the figure of the year before is negative' });
    case 'baseline': {
      const t = component.target === null ? null : yearName(inputs.yearKind, component.target.yearTo);
      const rate = attained === null ? null : tellPercent(attained);
      return {
        ja: `${rate === null ? '' : `達成率は${rate.ja}。`}基準値がないため、${t === null ? '' : `目標の${t.ja}までは`}評価できません`,
        en: `${rate === null ? '' : `Attainment is ${rate.en}. `}Without a baseline it cannot be judged${t === null ? '' : ` before ${t.en}`}`,
      };
    }
  }
}

function missingYears(inputs: EvaluationInputs, years: MissingYear[]): Wording {
  const whys = [...new Set(years.map(({ why }) => why))];
  const parts = whys.map((why) => {
    const names = years.filter((one) => one.why === why).map(({ year }) => yearName(inputs.yearKind, year));
    return WHY[why]({ ja: names.map(({ ja }) => ja).join('・'), en: names.map(({ en }) => en).join(', ') });
  });
  return { ja: parts.map(({ ja }) => ja).join('、'), en: parts.map(({ en }) => en).join(' and ') };
}

function notJudged({ ja, en }: Wording): Wording {
  return { ja: `${ja}ため評価できません`, en: `It cannot be judged: ${en}` };
}

function inBrackets(ja: string, en: string, rate: Rate | null): Wording {
  const text = inTellingPercent(rate);
  if (text === null) return { ja: '', en: '' };
  return { ja: `（${ja}${tellPercent(text).ja}）`, en: ` (${en} ${tellPercent(text).en})` };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
