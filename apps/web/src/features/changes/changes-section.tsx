import { useState, type ReactNode } from 'react';
import { useSession } from '../../api/session';
import type { Initiative } from '../../api/types';
import { useText } from '../../text/language';
import { Section } from '../../ui/page';
import { HistorySection } from '../audit/history';
import { ChangeList } from './change-list';
import type { Days } from './changes.api';
import { yearBegins } from './changes-page';
import { DaysForm } from './days-form';

/** The history tab: what changed between two days, and everything that happened. */
export function HistoryFace({ initiative }: { initiative: Initiative }): ReactNode {
  const { changes: w } = useText();
  const { today } = useSession();
  const [days, setDays] = useState<Days>({ from: yearBegins(today), to: today });
  return (
    <>
      <Section title={w.since}>
        <DaysForm key={`${days.from} ${days.to}`} days={days} onChange={setDays} />
        <ChangeList of={{ initiative: initiative.id }} days={days} />
      </Section>
      <HistorySection kind="initiative" id={initiative.id} />
    </>
  );
}
