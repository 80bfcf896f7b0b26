import type { AppError, FieldProblem } from '@platform/errors';
import { StaleEdit } from '@platform/errors';
import type { Day } from '@platform/time';
import type { YearKind } from '../evaluation/evaluation.types.js';
import { kpiRefusals } from '../kpi.errors.js';
import { type Counting, readValue } from '../targets/stated-value.rule.js';
import type { MeasurementInput } from './measurement.schemas.js';
import { type Period, readPeriod } from './period.rule.js';

/** The indicator of a measurement, as far as recording asks. */
export interface MeasuredIndicator extends Counting {
  id: string;
  agency: 'prefecture' | 'city' | null;
  state: 'draft' | 'active' | 'ended';
  periodKind: YearKind;
  cumulativePersons: boolean;
  components: number[];
}

/** What stands for a period now. */
export interface CurrentRow {
  id: string;
  indicatorId: string;
  component: number;
  periodKind: string;
  periodFrom: string;
  periodTo: string;
  status: string;
  value: string | null;
  source: string | null;
  publishedOn: string | null;
}

/** A measurement that is fit to be recorded. */
export interface PreparedMeasurement {
  input: MeasurementInput;
  period: Period;
  value: string | null;
  statedValue: string | null;
}

const problem = (field: string, code: string, ja: string, en: string): FieldProblem => ({
  pointer: `/${field}`,
  code: `kpis/${code}`,
  messages: { ja, en },
});

/** Reads one measurement for its indicator, with everything that is wrong with it. */
export function prepareMeasurement(
  input: MeasurementInput,
  indicator: MeasuredIndicator,
  today: Day,
): { prepared: PreparedMeasurement | null; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  if (!indicator.components.includes(input.component))
    problems.push(
      problem(
        'component',
        'unknown-record',
        '選び直してください。見つかりません。',
        'Please choose again: it is not there.',
      ),
    );
  const read = readPeriod(input, indicator.periodKind);
  if ('problem' in read) problems.push(read.problem);
  else if (read.period.from > today)
    problems.push(
      problem('year', 'not-begun', 'まだ始まっていない期間です。', 'This period has not begun yet.'),
    );
  else if (read.period.to > today && input.status === 'final')
    problems.push(
      problem(
        'status',
        'not-ended',
        'まだ終わっていない期間の実績は、確定にできません。途中の値は速報として記録してください。',
        'The period has not ended, so nothing of it is final. Record it as provisional.',
      ),
    );
  // Of what is not published yet, the day may be known already.
  const said = input.status === 'unpublished' ? null : input.publishedOn;
  if (said !== null && said > today.slice(0, said.length))
    problems.push(
      problem(
        'publishedOn',
        'not-published-yet',
        '公表の日が先の日付です。',
        'This day of publication has not come yet.',
      ),
    );
  if (input.cumulativePersons !== undefined && input.cumulativePersons !== indicator.cumulativePersons)
    problems.push(
      problem(
        'cumulativePersons',
        'other-count',
        indicator.cumulativePersons
          ? 'この指標は延べ人数です。実人数は別の指標に記録してください。'
          : 'この指標は実人数です。延べ人数は別の指標に記録してください。',
        'Person-times and distinct persons are different indicators.',
      ),
    );
  const { value, problems: ofValue } = readValue(input, indicator);
  const measured = input.status === 'provisional' || input.status === 'final';
  if (!measured && (input.value !== null || input.numerator !== null || input.denominator !== null))
    problems.push(
      problem(
        'value',
        'no-value-here',
        '未公表・欠測・測定不能に値はありません。0は値なので、0とわかっているときは速報か確定にします。',
        'What is unpublished, missing or not measurable has no value. Zero is a value.',
      ),
    );
  else problems.push(...ofValue);
  if (measured && value === null && ofValue.length === 0)
    problems.push(problem('value', 'value-needed', '値を入力してください。', 'Please enter the value.'));
  if (problems.length > 0 || 'problem' in read) return { prepared: null, problems };
  const statedValue = input.valueUnit === 'stated' ? input.value : null;
  return { prepared: { input, period: read.period, value, statedValue }, problems: [] };
}

/** Null, or why it may not take the place of what stands there now. Nothing is ever overwritten. */
export function succession(
  { input }: PreparedMeasurement,
  current: CurrentRow | null,
): AppError | FieldProblem | null {
  if (current === null) return input.supersedes === null ? null : new StaleEdit(null);
  if (input.supersedes === null) return kpiRefusals.alreadyRecorded(current);
  if (input.supersedes !== current.id) return new StaleEdit(current);
  if (current.status === 'final' && input.reason === null)
    return problem(
      'reason',
      'reason-needed',
      '確定した実績を改める理由を入力してください。前の値も残ります。',
      'Please say why a final figure is revised. The old one is kept.',
    );
  return null;
}
