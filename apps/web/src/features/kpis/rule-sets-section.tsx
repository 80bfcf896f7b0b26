import { useState, type ReactNode } from 'react';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Button } from '../../ui/button';
import { dayOf, plainDay } from '../../ui/dates';
import { Section } from '../../ui/page';
import { Table } from '../../ui/table';
import type { RuleSetRow } from './kpis.api';
import { CreateRuleSet, RenewRuleSet } from './rule-set-dialogs';
import { rulesWords } from './rules-sentence';

/** The thresholds in all their versions, each with what it means in words. */
export function RuleSetsSection({ items, manage }: { items: RuleSetRow[]; manage: boolean }): ReactNode {
  const { text, language } = useLanguage();
  const { kpis } = text;
  const w = kpis.rulesPage;
  const [creating, setCreating] = useState(false);
  const [renewing, setRenewing] = useState<RuleSetRow | null>(null);
  const used = ({ programmes, strategies }: RuleSetRow) => programmes.length + strategies.length;
  return (
    <Section
      title={w.ruleSets}
      act={
        manage && (
          <Button
            data-print="hide"
            onClick={() => {
              setCreating(true);
            }}
          >
            {w.create}
          </Button>
        )
      }
    >
      <Table
        caption={w.ruleSets}
        rows={items}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'name',
            head: w.heads.name,
            width: '20%',
            cell: (row) => (
              <>
                <span className="block font-700">{row.name}</span>
                <span className="block">{fill(w.version, { version: row.version })}</span>
                <span className="block text-sub">
                  {fill(w.since, { day: plainDay(dayOf(row.since), language) })}
                </span>
                {!row.newest && <span className="block text-sub">{w.older}</span>}
              </>
            ),
          },
          {
            key: 'means',
            head: w.heads.means,
            label: w.heads.means,
            cell: (row) => (
              <>
                {rulesWords(row, kpis.rulesMean)}
                {row.note !== null && <span className="block text-sub">{row.note}</span>}
              </>
            ),
          },
          {
            key: 'used',
            head: w.heads.used,
            label: w.heads.used,
            align: 'end',
            cell: (row) => (row.newest ? fill(w.usedBy, { count: used(row) }) : kpis.none),
          },
          ...(manage
            ? [
                {
                  key: 'act',
                  head: <span className="sr-only">{kpis.measurementHeads.act}</span>,
                  cell: (row: RuleSetRow) =>
                    row.newest && (
                      <Button
                        data-print="hide"
                        aria-label={fill(w.renewOf, { name: row.name })}
                        onClick={() => {
                          setRenewing(row);
                        }}
                      >
                        {w.renew}
                      </Button>
                    ),
                },
              ]
            : []),
        ]}
      />
      <p className="mt-3 text-meta text-sub">{w.below}</p>
      {creating && (
        <CreateRuleSet
          from={items.find(({ newest }) => newest) ?? null}
          onClose={() => {
            setCreating(false);
          }}
        />
      )}
      {renewing !== null && (
        <RenewRuleSet
          set={renewing}
          onClose={() => {
            setRenewing(null);
          }}
        />
      )}
    </Section>
  );
}
