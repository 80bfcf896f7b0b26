import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay } from '../../api/session';
import type { ReportDefinition, Run } from '../../api/types';
import { Needs } from '../../app/needs';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { shortInstant } from '../../ui/dates';
import { PageHead } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { DefinitionSection } from './definition-section';
import { RunList } from './run-list';
import { RunProgress } from './run-progress';
import { ScheduleSection } from './schedule-section';
import { definitionsQuery, isUnfinished, runsQuery } from './reports.api';

const route = getRouteApi('/app/reports');

/** Is mine ready, and what is sent by itself? */
export function ReportsPage(): ReactNode {
  return (
    <Needs permission="report.read">
      <ReportsRoom />
    </Needs>
  );
}

function ReportsRoom(): ReactNode {
  const { reports } = useText();
  const may = useMay();
  const { run, add } = route.useSearch();
  const navigate = route.useNavigate();
  const definitions = useQuery(definitionsQuery);
  const runs = useQuery(runsQuery);
  const titleOf = (item: Run) =>
    definitions.data?.items.find(({ programme }) => programme.code === item.programme.code)?.title ??
    item.programme.name;
  return (
    <>
      <PageHead
        title={reports.title}
        sentence={
          runs.data &&
          definitions.data && (
            <Answer runs={runs.data.items} definitions={definitions.data.items} titleOf={titleOf} />
          )
        }
      />
      <QueryState query={definitions}>
        {({ items }) => (
          <>
            {items.length === 0 && <Empty title={reports.sentence.nothing}>{reports.nothingHow}</Empty>}
            {items.map((definition) => (
              <DefinitionSection
                key={definition.programme.code}
                definition={definition}
                onRun={(id) => void navigate({ search: { run: id }, resetScroll: false })}
              />
            ))}
            {run !== undefined && <RunProgress id={run} titleOf={titleOf} />}
            {items.length > 0 && <RunList query={runs} titleOf={titleOf} />}
            {items.length > 0 && may('schedule.read') && (
              <ScheduleSection
                definitions={items}
                adding={add !== undefined}
                onAdding={(adding) =>
                  void navigate({ search: adding ? { run, add: 'schedule' } : { run }, resetScroll: false })
                }
              />
            )}
          </>
        )}
      </QueryState>
    </>
  );
}

function Answer(props: {
  runs: Run[];
  definitions: ReportDefinition[];
  titleOf: (run: Run) => string;
}): ReactNode {
  const { text, language } = useLanguage();
  const { sentence } = text.reports;
  const unfinished = props.runs.filter(isUnfinished);
  const latest = props.runs.find((run) => run.state === 'succeeded');
  if (props.definitions.length === 0) return sentence.nothing;
  if (unfinished.length > 0) return fill(sentence.running, { count: unfinished.length });
  if (!latest) {
    return props.definitions.some(({ can }) => can.make) ? sentence.none : sentence.noneReader;
  }
  return fill(sentence.ready, {
    when: shortInstant(latest.finishedAt ?? latest.createdAt, language),
    title: props.titleOf(latest),
  });
}
