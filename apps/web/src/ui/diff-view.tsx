import type { ReactNode } from 'react';
import { fill } from '../text/fill';
import { useText } from '../text/language';
import { diff, type Piece } from './diff';

const FOLD_ABOVE = 160;
const KEEP = 60;

/** Side by side from 1024 px, else one under the other; long unchanged parts are folded with a count. */
export function DiffView(props: {
  before: string;
  after: string;
  beforeLabel: ReactNode;
  afterLabel: ReactNode;
}): ReactNode {
  const { parts } = useText();
  const pieces = diff(props.before, props.after);
  if (pieces.every((piece) => piece.kind === 'same')) return <p className="text-meta">{parts.diff.none}</p>;
  return (
    <div className="grid gap-3 lg:grid-cols-2">
      <Side label={props.beforeLabel} pieces={pieces.filter((piece) => piece.kind !== 'added')} />
      <Side label={props.afterLabel} pieces={pieces.filter((piece) => piece.kind !== 'removed')} />
    </div>
  );
}

function Side({ label, pieces }: { label: ReactNode; pieces: Piece[] }): ReactNode {
  return (
    <div className="min-w-0 rounded-8 border border-edge p-3">
      <p className="mb-1 text-meta font-700">{label}</p>
      <div className="max-h-[45vh] overflow-y-auto text-meta whitespace-pre-wrap" tabIndex={0} role="group">
        {pieces.map((piece, index) => (
          <Words key={index} piece={piece} />
        ))}
      </div>
    </div>
  );
}

function Words({ piece }: { piece: Piece }): ReactNode {
  const { parts } = useText();
  if (piece.kind === 'removed') {
    return <del className="bg-red-50 decoration-late">{piece.text}</del>;
  }
  if (piece.kind === 'added') {
    return <ins className="bg-green-50 decoration-done underline">{piece.text}</ins>;
  }
  if (piece.text.length <= FOLD_ABOVE) return piece.text;
  const hidden = piece.text.length - KEEP * 2;
  return (
    <>
      {piece.text.slice(0, KEEP)}
      <span className="mx-1 rounded-4 bg-solid-gray-100 px-1">
        {fill(parts.diff.same, { count: hidden })}
      </span>
      {piece.text.slice(-KEEP)}
    </>
  );
}
