import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { Delivery } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { plainDay, secondsOf, shortInstant } from '../../ui/dates';
import { Drawer } from '../../ui/drawer';
import { AgencyShape } from '../../ui/owner';
import { Facts } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { DeliveryStateWord } from '../../ui/state-word';
import { useToast } from '../../ui/toast';
import { HistoryFold } from '../audit/history';
import { deliveryQuery, useResend } from './notifications.api';

export function DeliveryDrawer({ id, onClose }: { id: string; onClose: () => void }): ReactNode {
  const { notifications } = useText();
  const query = useQuery(deliveryQuery(id));
  return (
    <Drawer
      title={query.data?.subject ?? notifications.title}
      returnTo={`row-${id}`}
      onClose={onClose}
      before={query.data && <DeliveryStateWord state={query.data.state} />}
    >
      <QueryState query={query}>{(delivery) => <Detail delivery={delivery} />}</QueryState>
    </Drawer>
  );
}

function Detail({ delivery }: { delivery: Delivery }): ReactNode {
  const { text, language } = useLanguage();
  const words = text.notifications.detail;
  const hint = {
    unknown: words.unknown,
    dead: words.failed,
    refused: words.failed,
    skipped: words.skipped,
  } as const;
  const reasons: Record<string, string> = words.reasons;
  const said = delivery.state in hint ? hint[delivery.state as keyof typeof hint] : null;
  const { reminder } = delivery;
  return (
    <>
      {said !== null && <p className="mb-3 text-meta">{said}</p>}
      <Facts
        rows={[
          [
            words.whom,
            <span key="whom" className="inline-flex items-center gap-1.5">
              <AgencyShape agency={delivery.recipient.agency} size={12} />
              {delivery.recipient.name}
              {delivery.asDeputy && text.notifications.asDeputy}
            </span>,
          ],
          delivery.recipientAddress === null ? null : [words.address, delivery.recipientAddress],
          delivery.stateReason === null
            ? null
            : [words.reason, reasons[delivery.stateReason] ?? delivery.stateReason],
          reminder === null
            ? null
            : [
                words.reminder,
                `${text.notifications.rules[reminder.rule] ?? reminder.rule}／${plainDay(reminder.occurrence.slice(0, 10), language)}`,
              ],
          [
            words.log,
            <ul key="log">
              {delivery.log.map((row) => (
                <li key={`${row.at}${row.state}`} className="flex flex-wrap gap-x-2">
                  <span className="text-sub">
                    {shortInstant(row.at, language).split(' ')[0]} {secondsOf(row.at)}
                  </span>
                  <LogState state={row.state} />
                  {row.note !== null && <span>{words.notes[row.note] ?? reasons[row.note] ?? row.note}</span>}
                </li>
              ))}
            </ul>,
          ],
          [words.deadline, shortInstant(delivery.deadlineAt, language)],
          [
            words.body,
            <p key="body" className="break-words whitespace-pre-wrap">
              {delivery.textBody}
            </p>,
          ],
        ]}
      />
      {delivery.subjectType === 'task' && (
        <p className="mt-3 text-meta">
          <Link to="/tasks/$id" params={{ id: delivery.subjectId }}>
            {words.open}
          </Link>
        </p>
      )}
      <Resend delivery={delivery} />
      <HistoryFold kind="delivery" id={delivery.id} version={delivery.state} />
    </>
  );
}

function LogState({ state }: { state: string }): ReactNode {
  const { words } = useText();
  const known: Record<string, string> = words.delivery;
  return <span>{known[state] ?? state}</span>;
}

function Resend({ delivery }: { delivery: Delivery }): ReactNode {
  const { notifications } = useText();
  const words = notifications.detail;
  const toast = useToast();
  const resend = useResend(delivery.id);
  const [asking, setAsking] = useState(false);
  const bad = delivery.state === 'unknown' || delivery.state === 'refused' || delivery.state === 'dead';
  if (!delivery.can.resend) return bad ? <p className="mt-4 text-meta text-sub">{words.mayResend}</p> : null;
  return (
    <>
      <Button
        kind="primary"
        className="mt-4"
        onClick={() => {
          setAsking(true);
        }}
      >
        {words.resend}
      </Button>
      {asking && (
        <ConfirmDialog
          title={words.resendTitle}
          body={fill(words.resendBody, {})}
          verb={words.resend}
          reason={{ label: words.reason }}
          busy={resend.isPending}
          error={resend.error}
          onClose={() => {
            resend.reset();
            setAsking(false);
          }}
          onConfirm={(reason) => {
            resend.mutate(reason, {
              onSuccess: () => {
                setAsking(false);
                toast(words.resent);
              },
            });
          }}
        />
      )}
    </>
  );
}
