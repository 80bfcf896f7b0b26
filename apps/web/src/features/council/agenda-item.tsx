import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { AgendaItem, Meeting, Outcome } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { Chips } from '../../ui/chips';
import { printedCode } from '../../ui/codes';
import { Icon } from '../../ui/icons';
import { FailureBanner } from '../../ui/failure';
import { Section } from '../../ui/page';
import { Tag } from '../../ui/state-word';
import { useToast } from '../../ui/toast';
import { ActionItemForm } from './action-item-form';
import { ActionItems } from './action-items';
import { meetingQuery, useSetOutcome } from './council.api';
import { DecisionForm } from './decision-form';

const OUTCOMES: Outcome[] = ['reported', 'decided', 'agreed', 'noted', 'returned', 'carried_over'];

export function AgendaItemSection({ meeting, item }: { meeting: Meeting; item: AgendaItem }): ReactNode {
  const { council } = useText();
  const [writing, setWriting] = useState<'decision' | 'action' | null>(null);
  const done = () => {
    setWriting(null);
  };
  return (
    <Section
      id={`agenda-${String(item.position)}`}
      title={
        <>
          <span className="mr-3">{item.position}</span>
          {item.title}
        </>
      }
      {...(item.initiative
        ? {
            note: (
              <Link to="/initiatives/$id" params={{ id: item.initiative.id }}>
                {printedCode(item.initiative)} {item.initiative.title}
              </Link>
            ),
          }
        : {})}
    >
      <OutcomeChoice meeting={meeting} item={item} />
      {item.decisions.map((decision) => (
        <div
          key={decision.id}
          className="mt-3 grid gap-x-4 border-t border-rule pt-3 md:grid-cols-[9rem_minmax(0,1fr)]"
        >
          <p className="text-meta text-sub">{fill(council.decision, { number: decision.number })}</p>
          <p className="font-700">{decision.text}</p>
        </div>
      ))}
      {item.actionItems.length > 0 && <ActionItems item={item} />}
      {meeting.can.decide && (
        <div className="mt-4" data-print="hide">
          {writing === 'decision' && <DecisionForm meeting={meeting} item={item} onDone={done} />}
          {writing === 'action' && <ActionItemForm meeting={meeting} item={item} onDone={done} />}
          {writing === null && (
            <div className="flex flex-wrap gap-x-6">
              <Button
                kind="text"
                onClick={() => {
                  setWriting('decision');
                }}
              >
                <Icon name="plus" size={14} />
                {council.writeDecision}
              </Button>
              <Button
                kind="text"
                onClick={() => {
                  setWriting('action');
                }}
              >
                <Icon name="plus" size={14} />
                {council.makeTask}
              </Button>
            </div>
          )}
        </div>
      )}
    </Section>
  );
}

/** The result comes from a list; reading it needs no list. */
function OutcomeChoice({ meeting, item }: { meeting: Meeting; item: AgendaItem }): ReactNode {
  const { council, words } = useText();
  const toast = useToast();
  const queryClient = useQueryClient();
  const set = useSetOutcome(item);
  if (!meeting.can.decide) {
    return (
      <p className="text-meta">
        {council.outcome}：
        {item.outcome === null ? (
          <span className="text-sub">{council.outcomeNone}</span>
        ) : (
          <Tag>{words.outcome[item.outcome]}</Tag>
        )}
      </p>
    );
  }
  return (
    <>
      {set.isError && <FailureBanner error={set.error} />}
      <Chips<Outcome | ''>
        label={council.outcome}
        value={item.outcome ?? ''}
        onChange={(outcome) => {
          if (outcome === '' || outcome === item.outcome) return;
          set.mutate(outcome, {
            onSuccess: () => {
              toast(council.saved);
            },
            onError: () =>
              void queryClient.invalidateQueries({ queryKey: meetingQuery(meeting.id).queryKey }),
          });
        }}
        chips={OUTCOMES.map((value) => ({ value, label: words.outcome[value] }))}
      />
    </>
  );
}
