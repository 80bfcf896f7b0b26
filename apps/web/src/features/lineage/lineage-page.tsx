import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { Agency, LineageEdge, WholeLineage } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { Button } from '../../ui/button';
import { printedCode } from '../../ui/codes';
import { PageHead, Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { ConfirmAll } from './confirm-all';
import { DrawEdgeDialog } from './edge-dialogs';
import { EdgeTable } from './edge-table';
import { lineageQuery } from './lineage.api';
import { WholePicture } from './whole-picture';

const route = getRouteApi('/app/programmes/$code/lineage');

const BOTH = ['prefecture', 'city'] as const;

/** The agency has not confirmed the line as it stands. */
function waitsFor(edge: LineageEdge, agency: Agency): boolean {
  return (
    edge.status === 'proposed' &&
    edge.confirmations.every((one) => one.agency !== agency || one.version !== edge.version)
  );
}

/** What became of every initiative of the generation before, and where each of this one comes from. */
export function LineagePage(): ReactNode {
  const { code } = route.useParams();
  const query = useQuery(lineageQuery(code));
  return <QueryState query={query}>{(lineage) => <Content lineage={lineage} />}</QueryState>;
}

function Content({ lineage }: { lineage: WholeLineage }): ReactNode {
  const { lineage: w, programmes, shell, words } = useText();
  const [drawing, setDrawing] = useState(false);
  const { programme, before, counts, edges } = lineage;
  const loose = looseOf(lineage);
  const others = counts.split + counts.merged > 0;
  const waiting = BOTH.map((agency) => ({
    agency: words.agency[agency],
    count: edges.filter((edge) => waitsFor(edge, agency)).length,
  }))
    .filter(({ count }) => count > 0)
    .map((one) => fill(w.waitsOf, one))
    .join(words.comma);
  return (
    <>
      <PageHead
        title={w.title}
        before={
          <Breadcrumbs
            crumbs={[
              { label: shell.programmes, to: '/programmes' },
              {
                label: fill(programmes.period, { from: programme.fyFrom, to: programme.fyTo }),
                to: `/programmes/${programme.code}`,
              },
              { label: w.title },
            ]}
          />
        }
        sentence={
          before === null
            ? w.first
            : fill(others ? w.sentenceOthers : w.sentence, {
                ...counts,
                proposed:
                  counts.proposed === 0
                    ? w.allConfirmed
                    : fill(w.proposed, {
                        waits: waiting,
                      }),
              })
        }
        acts={
          lineage.can.manage && (
            <Button
              kind="primary"
              onClick={() => {
                setDrawing(true);
              }}
            >
              {w.draw}
            </Button>
          )
        }
      />
      {edges.length === 0 ? (
        <Empty title={w.empty}>{w.emptyHow}</Empty>
      ) : (
        <>
          {/* On a phone the list says the same. */}
          <div className="hidden lg:block print:block">
            <Section title={w.picture}>
              <WholePicture lineage={lineage} />
            </Section>
          </div>
          <div data-print="wide">
            <Section title={w.list} act={<ConfirmAll lineage={lineage} />}>
              <EdgeTable lineage={lineage} />
            </Section>
          </div>
        </>
      )}
      {before !== null && loose.length > 0 && (
        <Section title={w.loose} note={w.looseNote}>
          <ul className="text-meta">
            {loose.map((one) => (
              <li key={one.id} className="border-b border-rule py-1.5">
                <Link to="/initiatives/$id" params={{ id: one.id }}>
                  {printedCode(one)} {one.title}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {before !== null && (
        <p className="text-meta" data-print="hide">
          <Link to="/programmes/$code/lineage" params={{ code: before.code }}>
            {w.before}
          </Link>
        </p>
      )}
      {drawing && (
        <DrawEdgeDialog
          lineage={lineage}
          onClose={() => {
            setDrawing(false);
          }}
        />
      )}
    </>
  );
}

/** Whom no edge touches. */
function looseOf({ from, to, edges }: WholeLineage) {
  const touched = new Set(edges.flatMap(({ fromId, toId }) => [fromId, toId]));
  return [...from, ...to].filter(({ id }) => !touched.has(id));
}
