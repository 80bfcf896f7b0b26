import type { ReactNode } from 'react';
import { useMay } from '../../api/session';
import type { Initiative } from '../../api/types';
import { useText } from '../../text/language';
import { type PageTab, PageTabs } from '../../ui/page-tabs';
import { InitiativeAgreements } from '../agreements/initiative-agreements';
import { DocumentsSection } from '../documents/documents-section';
import { IndicatorsOutline, InitiativeIndicators } from '../kpis/initiative-indicators';
import { HistoryFace } from '../changes/changes-section';
import { LineageFace } from '../lineage/ancestry';
import { RemarksSection } from '../remarks/remarks-section';
import { type InitiativeTab, initiativeTabs } from './initiative-tab-keys';
import {
  InitiativeDecisions,
  InitiativeOutline,
  InitiativeProgress,
  InitiativeTasks,
} from './initiative-records';
import { NoteSection } from './note-section';

const FACES: Record<InitiativeTab, (props: { initiative: Initiative }) => ReactNode> = {
  outline: ({ initiative }) => (
    <>
      <IndicatorsOutline initiative={initiative} />
      <InitiativeOutline initiative={initiative} />
      <NoteSection initiative={initiative} />
      <RemarksSection on={{ subjectType: 'initiative', subjectId: initiative.id }} />
    </>
  ),
  tasks: InitiativeTasks,
  progress: InitiativeProgress,
  kpi: ({ initiative }) => <InitiativeIndicators initiative={initiative} />,
  meetings: InitiativeDecisions,
  documents: ({ initiative }) => (
    <DocumentsSection on={{ subjectType: 'initiative', subjectId: initiative.id }} />
  ),
  agreements: InitiativeAgreements,
  lineage: LineageFace,
  history: HistoryFace,
};

/** Faces that need the page's whole width; the others stand beside the facts. */
export const wideTabs: readonly InitiativeTab[] = ['lineage'];

export function InitiativeFace({
  tab,
  initiative,
}: {
  tab: InitiativeTab;
  initiative: Initiative;
}): ReactNode {
  const Face = FACES[tab];
  return <Face initiative={initiative} />;
}

export function InitiativeTabs({ current }: { current: InitiativeTab }): ReactNode {
  const { programmes } = useText();
  const texts = programmes.initiative;
  const may = useMay();
  const shown: Partial<Record<InitiativeTab, boolean>> = {
    tasks: may('task.read'),
    meetings: may('council.read'),
    documents: may('document.read'),
  };
  const tabs = initiativeTabs
    .filter((tab) => shown[tab] !== false)
    .map((tab): PageTab => ({ key: tab === 'outline' ? undefined : tab, label: texts.tabs[tab] }));
  return (
    <PageTabs label={texts.tabsLabel} tabs={tabs} current={current === 'outline' ? undefined : current} />
  );
}
