import { Fragment, type ReactNode } from 'react';

/**
 * The little Markdown that minutes use, as React elements: text never becomes HTML, so nothing can be injected.
 * Headings, bullets, numbers, quotes, tables, **strong**; everything else stays as typed.
 */
export function Markdown({ text }: { text: string }): ReactNode {
  return <div className="minutes space-y-3">{blocks(text.split(/\r?\n/)).map(render)}</div>;
}

type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'bullets' | 'numbers'; items: string[] }
  | { kind: 'quote' | 'paragraph'; lines: string[] }
  | { kind: 'table'; rows: string[][] };

const HEADING = /^(#{1,4})\s+(.*)$/;
const BULLET = /^\s*[-*・]\s+(.*)$/;
const NUMBER = /^\s*\d+[.．]\s+(.*)$/;
const QUOTE = /^>\s?(.*)$/;
const ROW = /^\|(.+)\|\s*$/;
const DIVIDER = /^\|[\s|:-]+\|\s*$/;

function blocks(lines: string[]): Block[] {
  const found: Block[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const heading = HEADING.exec(line);
    const bullet = BULLET.exec(line)?.[1];
    const number = NUMBER.exec(line)?.[1];
    const quote = QUOTE.exec(line)?.[1];
    const row = ROW.exec(line)?.[1];
    if (line.trim() === '') found.push({ kind: 'paragraph', lines: [] });
    else if (heading) found.push({ kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' });
    else if (DIVIDER.test(line) && last?.kind === 'table') continue;
    else if (row !== undefined) {
      const cells = row.split('|').map((cell) => cell.trim());
      if (last?.kind === 'table') last.rows.push(cells);
      else found.push({ kind: 'table', rows: [cells] });
    } else if (bullet !== undefined) addItem(found, 'bullets', bullet);
    else if (number !== undefined) addItem(found, 'numbers', number);
    else if (quote !== undefined) addLine(found, 'quote', quote);
    else addLine(found, 'paragraph', line);
  }
  return found.filter((block) => block.kind !== 'paragraph' || block.lines.length > 0);
}

function addItem(found: Block[], kind: 'bullets' | 'numbers', item: string): void {
  const last = found.at(-1);
  if (last?.kind === kind) last.items.push(item);
  else found.push({ kind, items: [item] });
}

function addLine(found: Block[], kind: 'quote' | 'paragraph', line: string): void {
  const last = found.at(-1);
  if (last?.kind === kind) last.lines.push(line);
  else found.push({ kind, lines: [line] });
}

function render(block: Block, index: number): ReactNode {
  switch (block.kind) {
    case 'heading':
      // The page has its own h1 and h2: headings of the minutes begin below them.
      return block.level <= 2 ? (
        <h3 key={index} className="pt-2 text-std-16B-170">
          {inline(block.text)}
        </h3>
      ) : (
        <h4 key={index} className="text-meta font-700">
          {inline(block.text)}
        </h4>
      );
    case 'bullets':
      return (
        <ul key={index} className="list-disc space-y-1 pl-6">
          {block.items.map((item, at) => (
            <li key={at}>{inline(item)}</li>
          ))}
        </ul>
      );
    case 'numbers':
      return (
        <ol key={index} className="list-decimal space-y-1 pl-6">
          {block.items.map((item, at) => (
            <li key={at}>{inline(item)}</li>
          ))}
        </ol>
      );
    case 'table':
      return <MarkdownTable key={index} rows={block.rows} />;
    case 'quote':
      return (
        <blockquote key={index} className="border-l-4 border-rule pl-3 text-sub">
          {withBreaks(block.lines)}
        </blockquote>
      );
    case 'paragraph':
      return <p key={index}>{withBreaks(block.lines)}</p>;
  }
}

function MarkdownTable({ rows }: { rows: string[][] }): ReactNode {
  const [head = [], ...body] = rows;
  return (
    <div className="overflow-x-auto" tabIndex={0}>
      <table className="ledger">
        <thead>
          <tr>
            {head.map((cell, at) => (
              <th key={at} scope="col">
                {inline(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column}>{inline(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function withBreaks(lines: string[]): ReactNode {
  return lines.map((line, at) => (
    <Fragment key={at}>
      {at > 0 && <br />}
      {inline(line)}
    </Fragment>
  ));
}

function inline(text: string): ReactNode {
  return text.split(/(\*\*[^*]+\*\*)/).map((piece, at) => {
    const strong = /^\*\*([^*]+)\*\*$/.exec(piece)?.[1];
    return strong === undefined ? <Fragment key={at}>{piece}</Fragment> : <strong key={at}>{strong}</strong>;
  });
}
