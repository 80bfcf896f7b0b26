import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ReportDefinition } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { FailureBanner } from '../../ui/failure';
import { Marked } from '../../ui/mark';
import { Section } from '../../ui/page';
import { useMakeReport } from './reports.api';

/** What the report is, what makes it a draft, and the one button. */
export function DefinitionSection(props: {
  definition: ReportDefinition;
  onRun: (id: string) => void;
}): ReactNode {
  const { reports } = useText();
  const make = useMakeReport();
  const { definition } = props;
  return (
    <Section title={definition.title} note={reports.formats}>
      {make.isError && <FailureBanner error={make.error} />}
      <p className="text-meta">{definition.programme.name}</p>
      {definition.unconfirmedMarkers > 0 && (
        <p className="mt-2 text-meta">
          <Marked mark="gap">{fill(reports.draftWhy, { count: definition.unconfirmedMarkers })}</Marked>{' '}
          <Link
            to="/programmes/$code/progress"
            params={{ code: definition.programme.code }}
            search={{ show: 'unconfirmed' }}
          >
            {reports.confirmIssues}
          </Link>
        </p>
      )}
      {definition.openIssues > 0 && (
        <p className="mt-1 text-meta">
          <Link to="/programmes/$code" params={{ code: definition.programme.code }} hash="notes">
            {fill(reports.issues, { count: definition.openIssues })}
          </Link>
        </p>
      )}
      <div className="mt-4" data-print="hide">
        {definition.can.make ? (
          <Button
            kind="primary"
            busy={make.isPending}
            className="max-md:w-full"
            onClick={() => {
              make.mutate(definition.programme.code, {
                onSuccess: (run) => {
                  props.onRun(run.id);
                },
              });
            }}
          >
            {reports.make}
          </Button>
        ) : (
          <p className="text-meta text-sub">{reports.makeMay}</p>
        )}
      </div>
    </Section>
  );
}
