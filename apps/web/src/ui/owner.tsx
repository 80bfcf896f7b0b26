import type { ReactNode } from 'react';
import type { Agency, OwnerKind } from '../api/types';
import { fill } from '../text/fill';
import { useText } from '../text/language';

const LOGO_SIZE = 24;

/** ● prefecture, ○ city, ◎ joint, dashed ring = not yet confirmed. Strokes, so that forced colours keep them. */
export function OwnerShape({ kind, size = 14 }: { kind: OwnerKind; size?: number }): ReactNode {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" className="inline-block shrink-0">
      {kind === 'prefecture' && <circle cx="8" cy="8" r="6.5" className="fill-prefecture" />}
      {kind === 'city' && <circle cx="8" cy="8" r="6" className="fill-white stroke-city" strokeWidth="2" />}
      {kind === 'joint' && (
        <>
          <circle cx="8" cy="8" r="6.75" className="fill-white stroke-city" strokeWidth="1.75" />
          {/* A little open in the middle, as the printed ◎; as the logo it is full. */}
          <circle
            cx="8"
            cy="8"
            r={size < LOGO_SIZE ? 2.5 : 2}
            className="fill-white stroke-prefecture"
            strokeWidth={size < LOGO_SIZE ? 2.6 : 4}
          />
        </>
      )}
      {kind === 'unknown' && (
        <circle
          cx="8"
          cy="8"
          r="6"
          className="fill-none stroke-sub"
          strokeWidth="1.5"
          strokeDasharray="2.4 2.3"
        />
      )}
    </svg>
  );
}

interface Owned {
  ownerKind: OwnerKind;
  ownerStatus: 'proposed' | 'confirmed';
}

/** The kind that may be shown as a fact: a proposed owner is not one. */
export function shownKind(owned: Owned): OwnerKind {
  return owned.ownerStatus === 'confirmed' ? owned.ownerKind : 'unknown';
}

/** Shape and word; a proposed owner says what it is assumed to be and is never shown as a fact. */
export function OwnerBadge({ owned, short }: { owned: Owned; short?: boolean }): ReactNode {
  const { words } = useText();
  const kind = shownKind(owned);
  const guessed = owned.ownerStatus === 'proposed' && owned.ownerKind !== 'unknown';
  const word = guessed
    ? fill(short ? words.ownerGuessedShort : words.ownerGuessed, { symbol: words.symbol[owned.ownerKind] })
    : words.owner[kind];
  return (
    <span className="inline-flex items-center gap-1.5 text-meta font-700 whitespace-nowrap">
      <OwnerShape kind={kind} />
      <span className={wordColour(kind)}>{word}</span>
    </span>
  );
}

function wordColour(kind: OwnerKind): string {
  if (kind === 'prefecture') return 'text-prefecture';
  return kind === 'city' ? 'text-city' : '';
}

/** Shape of an agency beside a post; a post of neither agency (a council seat) wears the joint shape. */
export function AgencyShape({ agency, size }: { agency: Agency | null; size?: number }): ReactNode {
  return <OwnerShape kind={agency ?? 'joint'} {...(size === undefined ? {} : { size })} />;
}

interface Post {
  name: string;
  agency: Agency | null;
  department?: string | null;
}

/** 経済観光局 担当: the department stands before a post that does not name it itself. */
export function postLabel(post: Post): string {
  const { department, name } = post;
  return department && !name.startsWith(department) ? `${department} ${name}` : name;
}

/** ● 総合政策部 地域創生課 担当 */
export function PostName({ post }: { post: Post }): ReactNode {
  const { words } = useText();
  return (
    <span className="inline-flex items-start gap-1.5">
      <span className="flex h-[1.6em] items-center">
        <AgencyShape agency={post.agency} size={12} />
      </span>
      <span>
        {post.agency !== null && <span className="sr-only">{words.agency[post.agency]} </span>}
        {postLabel(post)}
      </span>
    </span>
  );
}
