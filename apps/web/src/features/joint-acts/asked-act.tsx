import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useMay } from '../../api/session';
import type { JointAct } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { shortInstant } from '../../ui/dates';
import { postLabel } from '../../ui/owner';
import { useToast } from '../../ui/toast';
import { askedActQuery, askedActsQuery, type AnswerToAct, useAnswer } from './joint-acts.api';
import { useTerms } from './terms';

/** What one agency asks about this joint record; the other one answers here. */
export function AskedAct(props: { subjectType: JointAct['subject']['type']; subjectId: string }): ReactNode {
  const may = useMay();
  const { data } = useQuery({
    ...askedActQuery(props.subjectType, props.subjectId),
    enabled: may('joint_act.read'),
  });
  return data ? <Asked asked={data} /> : null;
}

/** The same where a page shows several records of a kind; each question names its record. */
export function AskedActs({ subjectType }: { subjectType: JointAct['subject']['type'] }): ReactNode {
  const may = useMay();
  const { data = [] } = useQuery({ ...askedActsQuery(subjectType), enabled: may('joint_act.read') });
  return data.map((asked) => <Asked key={asked.id} asked={asked} named />);
}

function Asked({ asked, named = false }: { asked: JointAct; named?: boolean }): ReactNode {
  const { text, language } = useLanguage();
  const { jointActs: w } = text;
  const [how, setHow] = useState<AnswerToAct | null>(null);
  const terms = useTerms(asked);
  const { can } = asked;
  const acts: AnswerToAct[] = can.answer ? ['agree', 'refuse'] : can.withdraw ? ['withdraw'] : [];
  const sentence = fill(can.answer ? w.asks : w.waits, {
    post: postLabel(asked.askedBy),
    act: w.acts[asked.act],
    at: shortInstant(asked.askedAt, language),
  });
  return (
    <Banner tone="wait" title={sentence}>
      {named && <p>{asked.subject.title}</p>}
      {terms.length > 0 && (
        <dl className="mt-1 grid gap-x-4 md:grid-cols-[max-content_minmax(0,1fr)]">
          {terms.map(({ label, value }) => (
            <div key={label} className="contents">
              <dt className="text-sub">{label}</dt>
              <dd className="whitespace-pre-line">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {acts.length > 0 && (
        <p className="mt-2 flex flex-wrap gap-2 print:hidden">
          {acts.map((one) => (
            <Button
              key={one}
              kind={one === 'agree' ? 'primary' : 'plain'}
              onClick={() => {
                setHow(one);
              }}
            >
              {w[one]}
            </Button>
          ))}
        </p>
      )}
      {how !== null && (
        <AnswerDialog
          asked={asked}
          how={how}
          onClose={() => {
            setHow(null);
          }}
        />
      )}
    </Banner>
  );
}

function AnswerDialog(props: { asked: JointAct; how: AnswerToAct; onClose: () => void }): ReactNode {
  const { jointActs: w } = useText();
  const toast = useToast();
  const { asked, how, onClose } = props;
  const answer = useAnswer(asked);
  const act = w.acts[asked.act];
  const ask = { agree: w.agreeAsk, refuse: w.refuseAsk, withdraw: w.withdrawAsk };
  const done = { agree: w.agreed, refuse: w.refused, withdraw: w.withdrawn };
  return (
    <ConfirmDialog
      title={fill(ask[how], { act })}
      {...(how === 'withdraw' ? {} : { body: how === 'agree' ? w.agreeBody : w.refuseBody })}
      verb={w[how]}
      {...(how === 'agree' ? {} : { reason: { label: w.reason } })}
      busy={answer.isPending}
      error={answer.error}
      onConfirm={(reason) => {
        answer.mutate(
          { how, reason },
          {
            onSuccess: () => {
              toast(done[how]);
              onClose();
            },
          },
        );
      }}
      onClose={onClose}
    />
  );
}
