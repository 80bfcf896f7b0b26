import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useAccountAct } from '../../api/account';
import { answer, api } from '../../api/client';
import type { MySession } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { shortInstant } from '../../ui/dates';
import { FailureBanner } from '../../ui/failure';
import { QueryState } from '../../ui/query-state';
import { Table } from '../../ui/table';
import { useToast } from '../../ui/toast';

/** Where I am signed in; whatever I do not know ends with one press. */
export function SessionsPanel(): ReactNode {
  const query = useQuery({
    queryKey: ['sessions'],
    queryFn: () => answer(api.GET('/api/v1/sessions')),
  });
  return <QueryState query={query}>{({ items }) => <Sessions items={items} />}</QueryState>;
}

function Sessions({ items }: { items: MySession[] }): ReactNode {
  const { text, language } = useLanguage();
  const words = text.account.sessions;
  const toast = useToast();
  const end = useAccountAct((id: string) =>
    answer(api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } })),
  );
  const nameOf = (row: MySession) => row.device ?? words.unknownDevice;
  return (
    <>
      <p className="mb-4">{fill(words.sentence, { count: fill(words.count, { count: items.length }) })}</p>
      {end.isError && <FailureBanner error={end.error} />}
      <Table
        caption={text.account.tabs.sessions}
        rows={items}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'device',
            head: words.heads.device,
            cell: (row) => (
              <>
                {nameOf(row)}
                {row.current && <span className="ml-2 font-700">{words.current}</span>}
                {row.post !== null && <span className="block text-sub">{row.post}</span>}
              </>
            ),
          },
          {
            key: 'method',
            head: words.heads.method,
            label: words.heads.method,
            cell: (row) => words.methods[row.method],
          },
          {
            key: 'started',
            head: words.heads.started,
            label: words.heads.started,
            cell: (row) => shortInstant(row.startedAt, language),
          },
          {
            key: 'seen',
            head: words.heads.seen,
            label: words.heads.seen,
            cell: (row) => shortInstant(row.lastSeenAt, language),
          },
          {
            key: 'act',
            head: <span className="sr-only">{words.heads.act}</span>,
            cell: (row) =>
              !row.current && (
                <Button
                  kind="act"
                  aria-label={fill(words.endOf, { device: nameOf(row) })}
                  disabled={end.isPending}
                  onClick={() => {
                    end.mutate(row.id, {
                      onSuccess: () => {
                        toast(words.ended);
                      },
                    });
                  }}
                >
                  {words.end}
                </Button>
              ),
          },
        ]}
      />
      {items.length > 1 && <EndOthers />}
    </>
  );
}

function EndOthers(): ReactNode {
  const { account } = useText();
  const words = account.sessions;
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const endOthers = useAccountAct(() => answer(api.DELETE('/api/v1/sessions')));
  return (
    <div className="mt-4">
      <Button
        onClick={() => {
          setAsking(true);
        }}
      >
        {words.endOthers}
      </Button>
      {asking && (
        <ConfirmDialog
          title={words.endOthersTitle}
          body={words.endOthersBody}
          verb={words.endOthers}
          busy={endOthers.isPending}
          error={endOthers.error}
          onClose={() => {
            setAsking(false);
          }}
          onConfirm={() => {
            endOthers.mutate(undefined, {
              onSuccess: () => {
                setAsking(false);
                toast(words.endedOthers);
              },
            });
          }}
        />
      )}
    </div>
  );
}
