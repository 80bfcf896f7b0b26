import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { RecordKind, RetentionClass } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { AgencyShape } from '../../ui/owner';
import { Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { Table } from '../../ui/table';
import { HistoryFold } from '../audit/history';
import { ClassDialog } from './class-dialog';
import { classesQuery } from './retention.api';

interface Row {
  kind: RecordKind;
  classes: RetentionClass[];
}

/** How long each agency keeps each kind, side by side: a joint record is kept for the longer of the two. */
export function ClassTable(): ReactNode {
  const { retention, words } = useText();
  const query = useQuery(classesQuery);
  const [editing, setEditing] = useState<RetentionClass | null>(null);
  return (
    <Section title={retention.classes} note={retention.classesNote}>
      <QueryState query={query}>
        {({ items }) => (
          <Table
            caption={retention.classes}
            rows={rowsOf(items)}
            rowKey={({ kind }) => kind}
            columns={[
              {
                key: 'kind',
                head: retention.heads.kind,
                width: '40%',
                cell: ({ kind }) => retention.kinds[kind],
              },
              ...(['prefecture', 'city'] as const).map((agency) => ({
                key: agency,
                head: (
                  <span className="inline-flex items-center gap-1.5">
                    <AgencyShape agency={agency} size={12} />
                    {words.agency[agency]}
                  </span>
                ),
                label: words.agency[agency],
                cell: ({ classes }: Row) => {
                  const period = classes.find((one) => one.agency === agency);
                  return (
                    period && (
                      <Period
                        period={period}
                        onEdit={() => {
                          setEditing(period);
                        }}
                      />
                    )
                  );
                },
              })),
            ]}
          />
        )}
      </QueryState>
      {editing && (
        <ClassDialog
          period={editing}
          onClose={() => {
            setEditing(null);
          }}
        />
      )}
    </Section>
  );
}

function rowsOf(items: RetentionClass[]): Row[] {
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, classes: items.filter((one) => one.kind === kind) }));
}

function Period({ period, onEdit }: { period: RetentionClass; onEdit: () => void }): ReactNode {
  const { retention, words } = useText();
  const what = `${retention.kinds[period.kind]}（${words.agency[period.agency]}）`;
  const name = `${retention.edit}：${what}`;
  return (
    <>
      <span className="inline-flex flex-wrap items-baseline gap-x-3">
        {period.years === null ? retention.permanent : fill(retention.years, { count: period.years })}
        {period.can.edit && (
          <Button kind="text" className="min-h-8" aria-label={name} onClick={onEdit} data-print="hide">
            {retention.edit}
          </Button>
        )}
      </span>
      <HistoryFold kind="retention_class" id={period.id} version={period.version} label={what} />
    </>
  );
}
