import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay, useSession } from '../../api/session';
import type { Initiative } from '../../api/types';
import { Fill, fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Banner } from '../../ui/banner';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { ButtonLink, KeyCap } from '../../ui/button';
import { printedCode, roman } from '../../ui/codes';
import { longDay } from '../../ui/dates';
import { Icon } from '../../ui/icons';
import { OwnerBadge } from '../../ui/owner';
import { Columns, PageHead } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { Tag } from '../../ui/state-word';
import { AskedAct } from '../joint-acts/asked-act';
import { ReviseInitiative } from '../revisions/revise-button';
import { InitiativeActs } from './initiative-acts';
import { InitiativeFacts } from './initiative-facts';
import { InitiativeFace, InitiativeTabs, wideTabs } from './initiative-tabs';
import { LineagePicture } from './lineage-picture';
import { ProposalSection } from './proposal-section';
import { initiativeQuery, initiativeTasksQuery } from './programmes.api';

const route = getRouteApi('/app/initiatives/$id');

/** Nothing new is begun in an initiative that is over. */
const OVER: readonly Initiative['state'][] = ['completed', 'ended', 'superseded'];

/** What is it, whose, and how is it going? */
export function InitiativePage(): ReactNode {
  const { id } = route.useParams();
  const query = useQuery(initiativeQuery(id));
  return <QueryState query={query}>{(initiative) => <Content initiative={initiative} />}</QueryState>;
}

function Content({ initiative }: { initiative: Initiative }): ReactNode {
  const { text, language } = useLanguage();
  const { programmes, shell, words } = text;
  const texts = programmes.initiative;
  const may = useMay();
  const { tab = 'outline' } = route.useSearch();
  const { programme, theme } = initiative;
  const over = OVER.includes(initiative.state) ? initiative.state : null;
  const code = printedCode({ themeNumber: theme.number, number: initiative.number });
  return (
    <>
      <PageHead
        title={`${code} ${initiative.title}`}
        before={
          <>
            <Breadcrumbs
              crumbs={[
                { label: shell.programmes, to: '/programmes' },
                {
                  label: fill(programmes.period, { from: programme.fyFrom, to: programme.fyTo }),
                  to: `/programmes/${programme.code}`,
                },
                { label: `${roman(theme.number)} ${theme.title}` },
              ]}
            />
            <p className="mb-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-meta">
              <OwnerBadge owned={initiative} />
              <Tag>{words.initiative[initiative.state]}</Tag>
              <span className="text-sub">{texts.officialTitle}</span>
            </p>
          </>
        }
        sentence={may('task.read') && <TaskSentence initiative={initiative} />}
        acts={
          <>
            {initiative.can.revise && over === null && <ReviseInitiative initiative={initiative} />}
            <InitiativeActs initiative={initiative} />
            {initiative.can.assignTask && over === null && (
              <ButtonLink
                kind={initiative.can.transitions.includes('agree') ? 'plain' : 'primary'}
                to="/tasks/new"
                search={{ initiative: initiative.id }}
                className="max-md:w-full"
              >
                <Icon name="plus" size={16} />
                {texts.assign} <KeyCap>N</KeyCap>
              </ButtonLink>
            )}
          </>
        }
      />
      {initiative.ownerKind === 'joint' && <AskedAct subjectType="initiative" subjectId={initiative.id} />}
      {over !== null && (
        <Banner
          tone="hold"
          title={
            initiative.overSince === null
              ? fill(texts.over, { state: words.initiative[initiative.state] })
              : fill(texts.overSince, {
                  state: words.initiative[initiative.state],
                  day: longDay(initiative.overSince, language),
                })
          }
        >
          {initiative.stateReason !== null && (
            <p>
              {initiative.state === 'ended' ? texts.overReason : texts.stateReason}：{initiative.stateReason}
            </p>
          )}
        </Banner>
      )}
      <ProposalSection initiative={initiative} />
      <InitiativeTabs current={tab} />
      {wideTabs.includes(tab) ? (
        <InitiativeFace tab={tab} initiative={initiative} />
      ) : (
        <Columns side={<InitiativeFacts initiative={initiative} />}>
          <InitiativeFace tab={tab} initiative={initiative} />
        </Columns>
      )}
      {tab === 'outline' && <LineagePicture initiative={initiative} />}
    </>
  );
}

function TaskSentence({ initiative }: { initiative: Initiative }): ReactNode {
  const { programmes } = useText();
  const texts = programmes.initiative;
  const { today } = useSession();
  const { data } = useQuery(initiativeTasksQuery(initiative.id));
  if (!data) return null;
  const open = data.count.value;
  const overdue = data.items.filter((task) => task.dueOn < today).length;
  const link = (value: number, late: boolean) => (
    <Link
      to="/tasks"
      search={{
        view: 'all',
        initiative: initiative.id,
        ...(late ? { overdue: 'true' as const } : { state: 'unfinished' as const }),
      }}
      className={`font-700 ${late ? 'text-late-text!' : ''}`}
    >
      {fill(programmes.number, { count: value })}
    </Link>
  );
  if (open === 0) return texts.sentenceNone;
  return (
    <Fill
      text={overdue > 0 ? texts.sentenceLate : texts.sentenceOpen}
      parts={{ overdue: link(overdue, true), open: link(open, false) }}
    />
  );
}
