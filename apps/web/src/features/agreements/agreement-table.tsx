import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AgreementRow } from '../../api/types';
import { useText } from '../../text/language';
import { Marked } from '../../ui/mark';
import { AgencyShape } from '../../ui/owner';
import { Table } from '../../ui/table';
import { AgreementState, Gaps, useAgreementWords } from './agreement-words';

/** Agreements, the one that ends first above. */
export function AgreementTable({ caption, rows }: { caption: string; rows: AgreementRow[] }): ReactNode {
  const { agreements: w, words } = useText();
  const say = useAgreementWords();
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'name',
          head: w.heads.name,
          width: '34%',
          cell: (row) => (
            <>
              <Link to="/agreements/$id" params={{ id: row.id }} data-row-link="">
                {row.name}
              </Link>
              <span className="flex items-center gap-1.5 text-sub">
                <AgencyShape agency={row.agency} size={12} />
                {words.agency[row.agency ?? 'joint']}
              </span>
            </>
          ),
        },
        {
          key: 'parties',
          head: w.heads.parties,
          label: w.heads.parties,
          cell: (row) => row.parties.map(({ name }) => name).join(words.comma),
        },
        {
          key: 'signed',
          head: w.heads.signed,
          label: w.heads.signed,
          cell: (row) => say.signed(row.signedOn),
        },
        {
          key: 'end',
          head: w.heads.end,
          label: w.heads.end,
          cell: (row) => (
            <>
              {say.end(row)}
              {row.endingSoon && (
                <span className="block">
                  <Marked mark="clock">{w.endingSoon}</Marked>
                </span>
              )}
            </>
          ),
        },
        {
          key: 'state',
          head: w.heads.state,
          label: w.heads.state,
          cell: (row) => (
            <>
              <AgreementState state={row.state} />
              <Gaps gaps={row.gaps} />
            </>
          ),
        },
      ]}
    />
  );
}
