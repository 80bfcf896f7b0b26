import { useState, type ReactNode } from 'react';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Empty } from '../../ui/banner';
import { Button } from '../../ui/button';
import { plainDay } from '../../ui/dates';
import { FormDialog } from '../../ui/form-dialog';
import { grouped } from '../../ui/official-words';
import { Section } from '../../ui/page';
import { Table } from '../../ui/table';
import type { MasterRow } from './kpis.api';
import { useAddCount, useCreateMaster } from './rules.api';

/** What 全 counts, by the day from which a number holds. */
export function MastersSection({ items, manage }: { items: MasterRow[]; manage: boolean }): ReactNode {
  const { text, language } = useLanguage();
  const { kpis } = text;
  const w = kpis.rulesPage;
  const [creating, setCreating] = useState(false);
  const [counting, setCounting] = useState<MasterRow | null>(null);
  return (
    <Section
      title={w.masters}
      note={w.mastersNote}
      act={
        manage && (
          <Button
            data-print="hide"
            onClick={() => {
              setCreating(true);
            }}
          >
            {w.createMaster}
          </Button>
        )
      }
    >
      {items.length === 0 ? (
        <Empty title={w.noMasters} />
      ) : (
        <Table
          caption={w.masters}
          rows={items}
          rowKey={(row) => row.id}
          columns={[
            { key: 'name', head: w.masterHeads.name, cell: (row) => row.name },
            {
              key: 'today',
              head: w.masterHeads.today,
              label: w.masterHeads.today,
              align: 'end',
              cell: (row) => (row.today === null ? kpis.none : `${grouped(row.today)}${row.unit}`),
            },
            {
              key: 'history',
              head: w.masterHeads.history,
              label: w.masterHeads.history,
              cell: (row) =>
                row.counts.map(({ validFrom, count, source }) => (
                  <span key={validFrom} className="block">
                    {fill(w.from, {
                      day: plainDay(validFrom, language),
                      count: `${grouped(count)}${row.unit}`,
                    })}
                    {source !== null && <span className="block text-sub">{source}</span>}
                  </span>
                )),
            },
            ...(manage
              ? [
                  {
                    key: 'act',
                    head: <span className="sr-only">{kpis.measurementHeads.act}</span>,
                    cell: (row: MasterRow) => (
                      <Button
                        data-print="hide"
                        aria-label={fill(w.countOf, { name: row.name })}
                        onClick={() => {
                          setCounting(row);
                        }}
                      >
                        {w.count}
                      </Button>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {creating && (
        <CreateMaster
          onClose={() => {
            setCreating(false);
          }}
        />
      )}
      {counting !== null && (
        <CountDialog
          master={counting}
          onClose={() => {
            setCounting(null);
          }}
        />
      )}
    </Section>
  );
}

function CreateMaster({ onClose }: { onClose: () => void }): ReactNode {
  const { kpis, states } = useLanguage().text;
  const w = kpis.rulesPage;
  const change = useCreateMaster();
  return (
    <FormDialog
      title={w.createMaster}
      verb={w.createMaster}
      done={states.saved}
      change={change}
      fields={[
        { name: 'name', label: w.masterHeads.name, help: w.masterNameHelp, kind: 'text', required: true },
        { name: 'unit', label: kpis.fields.unit, kind: 'text', required: true },
      ]}
      onClose={onClose}
    />
  );
}

function CountDialog({ master, onClose }: { master: MasterRow; onClose: () => void }): ReactNode {
  const { kpis, states } = useLanguage().text;
  const w = kpis.rulesPage;
  const change = useAddCount(master.id);
  return (
    <FormDialog
      title={fill(w.countOf, { name: master.name })}
      note={w.countNote}
      verb={w.count}
      done={states.saved}
      change={change}
      fields={[
        { name: 'validFrom', label: w.validFrom, kind: 'day', required: true },
        { name: 'count', label: w.countField, kind: 'number', unit: master.unit, required: true },
        { name: 'source', label: kpis.fields.source, kind: 'text' },
        { name: 'reason', label: kpis.fields.reason, help: w.countReasonHelp, kind: 'long' },
      ]}
      onClose={onClose}
    />
  );
}
