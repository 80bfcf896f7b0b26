import type { ReactNode } from 'react';
import type { DeliveryRow } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { shortInstant } from '../../ui/dates';
import { AgencyShape } from '../../ui/owner';
import { DeliveryStateWord } from '../../ui/state-word';
import { Table } from '../../ui/table';

/** Every due mail has a row, also what was not sent and why. */
export function DeliveryList(props: {
  rows: DeliveryRow[];
  openId: string | undefined;
  onOpen: (id: string) => void;
}): ReactNode {
  const { text, language } = useLanguage();
  const { notifications } = text;
  const { heads } = notifications;
  const reasons: Record<string, string> = notifications.detail.reasons;
  return (
    <Table
      caption={notifications.title}
      rows={props.rows}
      rowKey={(row) => row.id}
      isCurrent={(row) => row.id === props.openId}
      columns={[
        {
          key: 'when',
          head: heads.when,
          label: heads.when,
          cell: (row) => <span className="whitespace-nowrap">{shortInstant(row.createdAt, language)}</span>,
        },
        {
          key: 'notice',
          head: heads.notice,
          label: heads.notice,
          cell: (row) => notifications.notices[row.notice] ?? row.notice,
        },
        {
          key: 'whom',
          head: heads.whom,
          width: '45%',
          cell: (row) => (
            <>
              <button
                type="button"
                data-row-link=""
                data-print="keep"
                onClick={() => {
                  props.onOpen(row.id);
                }}
                className="inline-flex items-center gap-1.5 text-left text-act underline underline-offset-4"
              >
                <AgencyShape agency={row.recipient.agency} size={12} />
                {row.recipient.name}
              </button>
              {row.asDeputy && <span className="ml-2 text-sub">{notifications.asDeputy}</span>}
              {row.received !== null && (
                <span className="block text-sub">
                  {fill(notifications.received, { name: row.received.name })}
                </span>
              )}
              <span className="block">{row.subject}</span>
            </>
          ),
        },
        {
          key: 'result',
          head: heads.result,
          cell: (row) => (
            <>
              <DeliveryStateWord state={row.state} />
              <span className="block text-sub">
                {(row.stateReason !== null && (reasons[row.stateReason] ?? row.stateReason)) ||
                  (row.attempts > 0 && fill(notifications.attempts, { count: row.attempts }))}
              </span>
            </>
          ),
        },
      ]}
    />
  );
}
