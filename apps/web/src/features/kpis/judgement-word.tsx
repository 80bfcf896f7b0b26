import type { ReactNode } from 'react';
import type { Evaluation, Judgement, MeasurementStatus } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Marked, type MarkName } from '../../ui/mark';

const MARK: Record<Judgement, MarkName> = {
  achieved: 'check',
  on_track: 'up',
  slightly_behind: 'down',
  behind: 'doubleDown',
  regressed: 'doubleDown',
  missed: 'doubleDown',
  not_evaluable: 'struck',
};

/** The judgement as shape and word. */
export function JudgementWord({ judgement }: { judgement: Judgement }): ReactNode {
  const { kpis } = useText();
  return (
    <Marked mark={MARK[judgement]}>
      <span className="whitespace-nowrap">{kpis.judgements[judgement]}</span>
    </Marked>
  );
}

/** With what is missing, and what is known, where nothing can be judged. */
export function EvaluationCell({ evaluation }: { evaluation: Evaluation }): ReactNode {
  const { kpis } = useText();
  const lack = evaluation.components.find((each) => each.lack !== null)?.lack ?? null;
  return (
    <>
      <JudgementWord judgement={evaluation.judgement} />
      {evaluation.judgement === 'not_evaluable' && lack !== null && (
        <span className="block text-sub">{kpis.lacks[lack]}</span>
      )}
      {evaluation.judgement === 'not_evaluable' && evaluation.attainment !== null && (
        <span className="block text-sub">{fill(kpis.attainmentOnly, { rate: evaluation.attainment })}</span>
      )}
    </>
  );
}

const STATUS: Record<MeasurementStatus, MarkName> = {
  provisional: 'half',
  final: 'check',
  unpublished: 'ring',
  missing: 'gap',
  not_measurable: 'struck',
};

export function StatusWord({ status }: { status: MeasurementStatus }): ReactNode {
  const { kpis } = useText();
  return (
    <Marked mark={STATUS[status]}>
      <span className="whitespace-nowrap">{kpis.statuses[status]}</span>
    </Marked>
  );
}
