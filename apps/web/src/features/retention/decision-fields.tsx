import type { ReactNode } from 'react';
import type { DisposalDecision } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { SelectField, TextArea } from '../../ui/field';
import { type Decide, type RetentionYears, YEARS } from './retention.api';

export interface TypedDecision {
  decision: DisposalDecision;
  years: NonNullable<RetentionYears>;
  reason: string;
}

const DECISIONS: DisposalDecision[] = ['dispose', 'extend', 'transfer', 'hold'];

/** What the service takes, or null while a reason is missing. */
export function decideOf({ decision, years, reason }: TypedDecision): Decide | null {
  if (decision === 'dispose' || decision === 'transfer') return { decision };
  if (reason.trim() === '') return null;
  return decision === 'hold'
    ? { decision, reason: reason.trim() }
    : { decision, years, reason: reason.trim() };
}

/** The decision, what it means, and what it needs besides. */
export function DecisionFields(props: {
  value: TypedDecision;
  onChange: (value: TypedDecision) => void;
  asked: boolean;
}): ReactNode {
  const { retention } = useText();
  const { value, onChange } = props;
  const words = retention.list;
  const explains = value.decision === 'extend' || value.decision === 'hold';
  return (
    <>
      <SelectField
        label={words.choose}
        value={value.decision}
        onChange={(next) => {
          onChange({ ...value, decision: DECISIONS.find((one) => one === next) ?? value.decision });
        }}
        choices={DECISIONS.map((one) => ({ value: one, label: retention.decisions[one] }))}
      />
      <p className="-mt-2 mb-4 text-meta text-sub">{retention.decisionHelp[value.decision]}</p>
      {value.decision === 'extend' && (
        <SelectField
          label={words.years}
          value={String(value.years)}
          onChange={(next) => {
            onChange({ ...value, years: YEARS.find((one) => String(one) === next) ?? value.years });
          }}
          choices={YEARS.map((one) => ({ value: String(one), label: fill(retention.years, { count: one }) }))}
        />
      )}
      {explains && (
        <TextArea
          label={words.reason}
          help={words.reasonHelp}
          required
          rows={3}
          value={value.reason}
          onChange={(reason) => {
            onChange({ ...value, reason });
          }}
          error={props.asked && value.reason.trim() === '' ? words.needReason : undefined}
        />
      )}
    </>
  );
}
