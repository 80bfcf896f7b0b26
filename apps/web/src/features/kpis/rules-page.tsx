import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useText } from '../../text/language';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { PageHead } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { AskedActs } from '../joint-acts/asked-act';
import { mastersQuery, ruleSetsQuery } from './kpis.api';
import { MastersSection } from './masters-section';
import { RuleChoiceSection } from './rule-choice-section';
import { RuleSetsSection } from './rule-sets-section';

/** Where does one judgement end and the next begin, for which programme, and what does 全 count? */
export function RulesPage(): ReactNode {
  const { kpis } = useText();
  const w = kpis.rulesPage;
  const rules = useQuery(ruleSetsQuery);
  const masters = useQuery(mastersQuery);
  return (
    <>
      <PageHead
        before={<Breadcrumbs crumbs={[{ label: kpis.title, to: '/indicators' }, { label: w.title }]} />}
        title={w.title}
        sentence={w.sentence}
      />
      <AskedActs subjectType="programme" />
      <AskedActs subjectType="rule_set" />
      <AskedActs subjectType="master" />
      <QueryState query={rules}>
        {({ items, can }) => (
          <>
            <RuleChoiceSection items={items} manage={can.manage} />
            <RuleSetsSection items={items} manage={can.manage} />
          </>
        )}
      </QueryState>
      <QueryState query={masters}>
        {({ items, can }) => <MastersSection items={items} manage={can.manage} />}
      </QueryState>
    </>
  );
}
