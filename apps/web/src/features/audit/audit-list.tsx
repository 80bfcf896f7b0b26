import type { ReactNode } from 'react';
import type { AuditRow } from '../../api/types';
import { useLanguage } from '../../text/language';
import { shortInstant } from '../../ui/dates';
import { AgencyShape } from '../../ui/owner';
import { Table } from '../../ui/table';

/** One row an event; its number is that of its seal. */
export function AuditList(props: {
  rows: AuditRow[];
  openId: string | undefined;
  onOpen: (id: string) => void;
}): ReactNode {
  const { text, language } = useLanguage();
  const { audit } = text;
  const { heads } = audit;
  return (
    <Table
      caption={audit.title}
      rows={props.rows}
      rowKey={(row) => row.id}
      isCurrent={(row) => row.id === props.openId}
      columns={[
        {
          key: 'number',
          head: heads.number,
          label: heads.number,
          align: 'end',
          cell: (row) => row.number ?? <span className="text-sub">{audit.waits}</span>,
        },
        {
          key: 'when',
          head: heads.when,
          label: heads.when,
          cell: (row) => <span className="whitespace-nowrap">{shortInstant(row.at, language)}</span>,
        },
        {
          key: 'what',
          head: heads.what,
          width: '60%',
          cell: (row) => (
            <button
              type="button"
              data-row-link=""
              data-print="keep"
              onClick={() => {
                props.onOpen(row.id);
              }}
              className="inline-flex items-start gap-1.5 text-left break-words text-act underline underline-offset-4"
            >
              <span className="pt-1">
                <AgencyShape agency={row.agency} size={12} />
              </span>
              <span className="min-w-0">{row.sentence[language]}</span>
            </button>
          ),
        },
        {
          key: 'record',
          head: heads.record,
          label: heads.record,
          cell: (row) => row.subject.word[language],
        },
      ]}
    />
  );
}
