import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useSession } from '../../api/session';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { FormDialog } from '../../ui/form-dialog';
import { Section } from '../../ui/page';
import { Table } from '../../ui/table';
import { programmesQuery } from '../programmes/programmes.api';
import { strategiesQuery } from '../strategies/strategies.api';
import type { RuleSetRow } from './kpis.api';
import { rulesWords } from './rules-sentence';
import { useSelectRuleSet } from './rules.api';

interface Judged {
  id: string;
  name: string;
  place: { programmeId: string } | { strategyId: string };
  /** An agency's own strategy is judged by rules of its own choice. */
  mayChoose: boolean;
  set: RuleSetRow | undefined;
}

/** By which rules each programme and each strategy is judged; the newest version of the set applies. */
export function RuleChoiceSection({ items, manage }: { items: RuleSetRow[]; manage: boolean }): ReactNode {
  const { kpis } = useText();
  const w = kpis.rulesPage;
  const rows = useJudged(items, manage);
  const [choosing, setChoosing] = useState<Judged | null>(null);
  return (
    <Section title={w.choices} note={w.choicesNote}>
      <Table
        caption={w.choices}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { key: 'name', head: w.heads.judged, width: '55%', cell: (row) => row.name },
          {
            key: 'set',
            head: w.ruleSets,
            label: w.ruleSets,
            cell: ({ set }) =>
              set === undefined ? kpis.none : fill(kpis.rulesLine, { rules: set.name, version: set.version }),
          },
          ...(manage
            ? [
                {
                  key: 'act',
                  head: <span className="sr-only">{kpis.measurementHeads.act}</span>,
                  cell: (row: Judged) =>
                    row.mayChoose && (
                      <Button
                        data-print="hide"
                        aria-label={fill(w.chooseFor, { name: row.name })}
                        onClick={() => {
                          setChoosing(row);
                        }}
                      >
                        {w.choose}
                      </Button>
                    ),
                },
              ]
            : []),
        ]}
      />
      {choosing !== null && (
        <ChooseDialog
          judged={choosing}
          sets={items.filter(({ newest }) => newest)}
          onClose={() => {
            setChoosing(null);
          }}
        />
      )}
    </Section>
  );
}

function useJudged(items: RuleSetRow[], manage: boolean): Judged[] {
  const agency = useSession().post?.agency ?? null;
  const programmes = useQuery(programmesQuery).data?.items ?? [];
  const strategies = useInfiniteQuery(strategiesQuery()).data?.pages.flatMap((page) => page.items) ?? [];
  const newest = items.filter((set) => set.newest);
  const setOf = (kind: 'programmes' | 'strategies', id: string) =>
    newest.find((set) => set[kind].some((each) => each.id === id));
  return [
    ...programmes.map(({ id, name }) => ({
      id,
      name,
      place: { programmeId: id },
      mayChoose: manage,
      set: setOf('programmes', id),
    })),
    ...strategies.map(({ id, name, agency: owner }) => ({
      id,
      name,
      place: { strategyId: id },
      mayChoose: manage && (owner === null || owner === agency),
      set: setOf('strategies', id),
    })),
  ];
}

function ChooseDialog(props: { judged: Judged; sets: RuleSetRow[]; onClose: () => void }): ReactNode {
  const { jointActs, kpis } = useText();
  const w = kpis.rulesPage;
  const change = useSelectRuleSet(props.judged.place);
  return (
    <FormDialog
      title={fill(w.chooseFor, { name: props.judged.name })}
      note={w.chooseNote}
      verb={w.choose}
      done={'programmeId' in props.judged.place ? jointActs.asked : w.chosen}
      change={change}
      fields={[
        {
          name: 'ruleSet',
          label: w.ruleSets,
          kind: 'select',
          required: true,
          initial: props.judged.set?.id ?? '',
          choices: props.sets.map((set) => ({
            value: set.id,
            label: fill(w.choiceOf, { name: set.name, means: rulesWords(set, kpis.rulesMean) }),
          })),
        },
      ]}
      onClose={props.onClose}
    />
  );
}
