import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Initiative } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { circled, roman } from '../../ui/codes';
import { Section } from '../../ui/page';

const ROW = 48;
const EDGE_WIDTH = 200;
type Kind = 'new' | 'continued' | 'split' | 'merged' | 'ended';

/** The theme's initiatives before and after, joined by lines; the one on the page in ink. */
export function LineagePicture({ initiative }: { initiative: Initiative }): ReactNode {
  const { programmes, lineage, words } = useText();
  const texts = programmes.initiative;
  const { from, to, edges, fromProgramme, toProgramme } = initiative.themeLineage;
  if (edges.length === 0) return null;
  const name = (list: typeof from, id: string | null) => {
    const found = list.find((item) => item.id === id);
    return found ? `${circled(found.number)} ${found.title}` : '';
  };
  const kindWord = (kind: string) => words.lineage[kind as Kind];
  const own = edges.find((edge) => edge.fromId === initiative.id || edge.toId === initiative.id);
  const basis = own?.basis;
  const generation = (of: typeof fromProgramme, count: number) =>
    of && fill(texts.lineageGeneration, { n: of.generation, from: of.fyFrom, to: of.fyTo, count });
  return (
    <Section
      title={fill(texts.lineage, { roman: roman(initiative.theme.number) })}
      act={
        <Link
          to="/programmes/$code/lineage"
          params={{ code: (toProgramme ?? initiative.programme).code }}
          className="text-meta"
        >
          {lineage.whole}
        </Link>
      }
    >
      <div className="hidden lg:block" data-lineage="" data-picture="">
        <div className="grid grid-cols-[minmax(0,1fr)_200px_minmax(0,1fr)] text-meta">
          <p className="text-sub">{generation(fromProgramme, from.length)}</p>
          <span />
          <p className="text-sub">{generation(toProgramme, to.length)}</p>
          <Side items={from} current={initiative.id} align="end" />
          <Lines from={from} to={to} edges={edges} current={initiative.id} />
          <Side items={to} current={initiative.id} align="start" />
        </div>
        {basis && <p className="mt-2 text-meta text-sub">{fill(texts.lineageBasis, { basis })}</p>}
      </div>
      <details className="text-meta lg:mt-3" data-print="hide">
        <summary className="min-h-9 font-700">{texts.lineageList}</summary>
        <ul className="mt-2 list-disc pl-5">
          {edges.map((edge) => {
            const values = {
              from: name(from, edge.fromId),
              to: name(to, edge.toId),
              kind: kindWord(edge.kind),
            };
            const text =
              edge.fromId === null
                ? texts.lineageNew
                : edge.toId === null
                  ? texts.lineageEnded
                  : texts.lineageFrom;
            return <li key={`${edge.fromId ?? ''}-${edge.toId ?? ''}`}>{fill(text, values)}</li>;
          })}
        </ul>
      </details>
    </Section>
  );
}

function Side(props: {
  items: Initiative['themeLineage']['from'];
  current: string;
  align: 'start' | 'end';
}): ReactNode {
  return (
    <ul>
      {props.items.map((item) => {
        const here = item.id === props.current;
        return (
          <li
            key={item.id}
            style={{ height: ROW }}
            className={`flex items-center ${props.align === 'end' ? 'justify-end text-right' : ''}`}
          >
            {here ? (
              <strong className="rounded-4 bg-ink px-2 leading-140 text-white" aria-current="true">
                {circled(item.number)} {item.title}
              </strong>
            ) : (
              <Link
                to="/initiatives/$id"
                params={{ id: item.id }}
                className="leading-130 text-ink! decoration-solid-gray-400"
              >
                {circled(item.number)} {item.title}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Lines(
  props: Pick<Initiative['themeLineage'], 'from' | 'to' | 'edges'> & { current: string },
): ReactNode {
  const { words } = useText();
  const { from, to, edges, current } = props;
  const height = Math.max(from.length, to.length) * ROW;
  const y = (list: typeof from, id: string | null) =>
    list.findIndex((item) => item.id === id) * ROW + ROW / 2;
  return (
    <svg
      viewBox={`0 0 ${String(EDGE_WIDTH)} ${String(height)}`}
      width={EDGE_WIDTH}
      height={height}
      aria-hidden="true"
    >
      {edges.map((edge) => {
        const key = `${edge.fromId ?? ''}-${edge.toId ?? ''}`;
        const here = edge.fromId === current || edge.toId === current;
        const stroke = here ? 'stroke-ink' : 'stroke-solid-gray-420';
        if (edge.fromId === null || edge.toId === null) {
          const isNew = edge.fromId === null;
          const at = isNew ? y(to, edge.toId) : y(from, edge.fromId);
          const [x1, x2, x] = isNew ? [130, 188, 100] : [12, 70, 78];
          return (
            <g key={key}>
              <path
                d={`M${String(x1)} ${String(at)}H${String(x2)}`}
                className={`fill-none ${stroke}`}
                strokeWidth="1.5"
                strokeDasharray="3 3"
              />
              <circle
                cx={isNew ? 192 : 8}
                cy={at}
                r="3.5"
                className={`fill-white ${stroke}`}
                strokeWidth="1.5"
              />
              <text x={x} y={at + 4} className="fill-sub text-[0.75rem]">
                {isNew ? words.lineage.new : words.lineage.ended}
              </text>
            </g>
          );
        }
        const y1 = y(from, edge.fromId);
        const y2 = y(to, edge.toId);
        return (
          <g key={key}>
            <path
              d={`M8 ${String(y1)}C100 ${String(y1)} 100 ${String(y2)} 192 ${String(y2)}`}
              className={`fill-none ${stroke}`}
              strokeWidth={here ? 3 : 1.5}
            />
            <circle cx="8" cy={y1} r="3.5" className={here ? 'fill-ink' : 'fill-solid-gray-420'} />
            <circle cx="192" cy={y2} r="3.5" className={here ? 'fill-ink' : 'fill-solid-gray-420'} />
          </g>
        );
      })}
    </svg>
  );
}
