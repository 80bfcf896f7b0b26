import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { LineageInitiative, WholeLineage } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { circled, roman } from '../../ui/codes';

// Two lines of a long title, with room above and below.
const ROW = 48;
const WIDTH = 200;

/** A line of one side: the heading of a theme, or an initiative. */
type Line = { theme: number; title: string } | { initiative: LineageInitiative } | { blank: string };

/** Both generations side by side, theme by theme, joined by lines. It prints; readers have the list below it. */
export function WholePicture({ lineage }: { lineage: WholeLineage }): ReactNode {
  const { lineage: w } = useText();
  const { before, programme } = lineage;
  const [from, to] = sideBySide(lineage);
  const head = (of: typeof programme, count: number) =>
    fill(w.generation, { n: of.generation, from: of.fyFrom, to: of.fyTo, count });
  return (
    <div data-lineage="" data-picture="" aria-hidden="true">
      <div className="grid grid-cols-[minmax(0,1fr)_200px_minmax(0,1fr)] text-meta">
        <p className="text-right text-sub">{before && head(before, lineage.from.length)}</p>
        <span />
        <p className="text-sub">{head(programme, lineage.to.length)}</p>
        <Side lines={from} align="end" />
        <Lines from={from} to={to} edges={lineage.edges} />
        <Side lines={to} align="start" />
      </div>
    </div>
  );
}

/** Both sides line by line; a theme begins at the same height on both, so that what stays in it runs straight. */
function sideBySide({ from, to, before, programme }: WholeLineage): [Line[], Line[]] {
  const numbers = [...new Set([...from, ...to].map(({ themeNumber }) => themeNumber))].sort((a, b) => a - b);
  const sides: [Line[], Line[]] = [[], []];
  for (const number of numbers) {
    const parts = [
      linesOf(from, number, before?.themes ?? []),
      linesOf(to, number, programme.themes),
    ] as const;
    const height = Math.max(...parts.map((part) => part.length));
    parts.forEach((part, side) => {
      const blanks = Array.from({ length: height - part.length }, (_, index): Line => {
        return { blank: `${String(number)} ${String(index)}` };
      });
      sides[side]?.push(...part, ...blanks);
    });
  }
  return sides;
}

/** A theme of one generation; nothing where the generation has none of that number. */
function linesOf(
  items: LineageInitiative[],
  number: number,
  themes: { number: number; title: string }[],
): Line[] {
  const inside = items.filter((item) => item.themeNumber === number);
  if (inside.length === 0) return [];
  const title = themes.find((theme) => theme.number === number)?.title ?? '';
  return [{ theme: number, title }, ...inside.map((initiative) => ({ initiative }))];
}

function Side({ lines, align }: { lines: Line[]; align: 'start' | 'end' }): ReactNode {
  const end = align === 'end' ? 'justify-end text-right' : '';
  return (
    <ul>
      {lines.map((line) =>
        'blank' in line ? (
          <li key={line.blank} style={{ height: ROW }} />
        ) : 'theme' in line ? (
          <li
            key={`theme ${String(line.theme)}`}
            style={{ height: ROW }}
            className={`flex items-end border-b border-rule pb-1 leading-120 font-700 ${end}`}
          >
            {roman(line.theme)} {line.title}
          </li>
        ) : (
          <li key={line.initiative.id} style={{ height: ROW }} className={`flex items-center ${end}`}>
            <Link
              to="/initiatives/$id"
              params={{ id: line.initiative.id }}
              tabIndex={-1}
              className="leading-120 text-balance text-ink! decoration-solid-gray-400 [word-break:auto-phrase]"
            >
              {circled(line.initiative.number)} {line.initiative.title}
            </Link>
          </li>
        ),
      )}
    </ul>
  );
}

function Lines(props: { from: Line[]; to: Line[]; edges: WholeLineage['edges'] }): ReactNode {
  const { words } = useText();
  const { from, to, edges } = props;
  const height = Math.max(from.length, to.length) * ROW;
  const y = (lines: Line[], id: string | null) =>
    lines.findIndex((line) => 'initiative' in line && line.initiative.id === id) * ROW + ROW / 2;
  return (
    <svg viewBox={`0 0 ${String(WIDTH)} ${String(height)}`} width={WIDTH} height={height}>
      {edges.map((edge) => {
        const settled = edge.status === 'confirmed' ? 'stroke-ink' : 'stroke-solid-gray-420';
        if (edge.fromId === null || edge.toId === null) {
          const isNew = edge.fromId === null;
          const at = isNew ? y(to, edge.toId) : y(from, edge.fromId);
          const [x1, x2, x] = isNew ? [130, 188, 100] : [12, 70, 78];
          return (
            <g key={edge.id}>
              <path
                d={`M${String(x1)} ${String(at)}H${String(x2)}`}
                className={`fill-none ${settled}`}
                strokeWidth="1.5"
                strokeDasharray="3 3"
              />
              <circle
                cx={isNew ? 192 : 8}
                cy={at}
                r="3.5"
                className={`fill-white ${settled}`}
                strokeWidth="1.5"
              />
              <text x={x} y={at + 4} className="fill-sub text-[0.75rem]">
                {words.lineage[edge.kind]}
              </text>
            </g>
          );
        }
        const [y1, y2] = [y(from, edge.fromId), y(to, edge.toId)];
        const dot = edge.status === 'confirmed' ? 'fill-ink' : 'fill-solid-gray-420';
        return (
          <g key={edge.id}>
            <path
              d={`M8 ${String(y1)}C100 ${String(y1)} 100 ${String(y2)} 192 ${String(y2)}`}
              className={`fill-none ${settled}`}
              strokeWidth={edge.status === 'confirmed' ? 2.5 : 1.5}
            />
            <circle cx="8" cy={y1} r="3.5" className={dot} />
            <circle cx="192" cy={y2} r="3.5" className={dot} />
          </g>
        );
      })}
    </svg>
  );
}
