import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay } from '../../api/session';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Empty } from '../../ui/banner';
import { ButtonLink } from '../../ui/button';
import { shortInstant } from '../../ui/dates';
import { PageHead } from '../../ui/page';
import { PagedList } from '../../ui/paged-list';
import { Table } from '../../ui/table';
import { mailboxQuery } from './notifications.api';

/** What went out by mail on a trial installation. */
export function MailboxPage(): ReactNode {
  const { text, language } = useLanguage();
  const { mailbox } = text.notifications;
  const may = useMay();
  const query = useInfiniteQuery(mailboxQuery);
  const rows = query.data?.pages.flatMap((page) => page.items);
  const { heads } = mailbox;
  return (
    <>
      <PageHead title={mailbox.title} sentence={rows && fill(mailbox.sentence, { count: rows.length })} />
      <PagedList
        query={query}
        empty={
          <Empty title={mailbox.none}>
            {mailbox.noneHow}
            {may('task.open') && (
              <p className="mt-3">
                <ButtonLink kind="act" to="/tasks/new">
                  {mailbox.assign}
                </ButtonLink>
              </p>
            )}
          </Empty>
        }
      >
        {(rows) => (
          <Table
            caption={mailbox.title}
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              {
                key: 'when',
                head: heads.when,
                label: heads.when,
                cell: (row) => (
                  <span className="whitespace-nowrap">{shortInstant(row.receivedAt, language)}</span>
                ),
              },
              { key: 'to', head: heads.to, label: heads.to, cell: (row) => row.toName ?? row.toAddress },
              {
                key: 'subject',
                head: heads.subject,
                width: '55%',
                cell: (row) => (
                  <Link to="/mailbox/$id" params={{ id: row.id }} data-row-link="">
                    {row.subject}
                  </Link>
                ),
              },
            ]}
          />
        )}
      </PagedList>
    </>
  );
}
