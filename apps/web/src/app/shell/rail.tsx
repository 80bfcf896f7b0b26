import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../text/language';
import { KeyCap } from '../../ui/button';
import { Icon } from '../../ui/icons';
import { administrationEntries } from './administration';
import { useRooms, type Room } from './rooms';

const EXACT = { exact: true, includeSearch: false };

/** Where the room 管理 is: its pages, and those that open from the chart. */
const ADMINISTRATION: readonly string[] = [
  ...administrationEntries.map(({ to }) => to),
  '/departments',
  '/posts',
];

/** Initiatives belong to the programmes' room, the rest goes by address. */
function isIn(pathname: string, room: Room): boolean {
  if (room.to === '/') return pathname === '/';
  if (room.to === '/chart')
    return ADMINISTRATION.some((place) => pathname === place || pathname.startsWith(`${place}/`));
  if (room.to === '/indicators' && /^\/(statistics|facts|rules)/.test(pathname)) return true;
  if (
    room.to === '/programmes' &&
    /^\/(initiatives|organisations|strategies|agreements|revisions|data-issues)/.test(pathname)
  )
    return true;
  return pathname === room.to || pathname.startsWith(`${room.to}/`);
}

export function RoomLinks({ folded, onGo }: { folded: boolean; onGo?: () => void }): ReactNode {
  const rooms = useRooms();
  const { pathname } = useLocation();
  const item = (room: Room) => {
    const here = isIn(pathname, room);
    return (
      <li key={room.to}>
        <Link
          to={room.to}
          data-plain=""
          activeOptions={EXACT}
          aria-current={here ? 'page' : undefined}
          title={folded ? room.label : undefined}
          onClick={onGo}
          className={`flex min-h-10 items-center gap-3 rounded-8 px-3 text-meta font-700 max-md:min-h-11 ${
            here ? 'bg-ink text-white' : 'hover:bg-solid-gray-100'
          } ${folded ? 'justify-center' : ''}`}
        >
          <Icon name={room.key} />
          <span className={folded ? 'sr-only' : ''}>{room.label}</span>
        </Link>
      </li>
    );
  };
  const second = rooms.filter((room) => room.second);
  return (
    <>
      <ul className="space-y-1">{rooms.filter((room) => !room.second).map(item)}</ul>
      {second.length > 0 && <ul className="mt-4 space-y-1 border-t border-rule pt-4">{second.map(item)}</ul>}
    </>
  );
}

/** Left rail of 192 px; folds to icons. */
export function Rail(props: { folded: boolean; onFold: () => void; onKeys: () => void }): ReactNode {
  const { shell } = useText();
  const fold = props.folded ? shell.unfoldRail : shell.foldRail;
  const small = 'flex min-h-9 w-full items-center gap-3 rounded-8 px-3 text-meta hover:bg-solid-gray-100';
  return (
    <div
      data-print="hide"
      className={`hidden shrink-0 border-r border-rule bg-solid-gray-50 md:block ${props.folded ? 'w-16' : 'w-48'}`}
    >
      <div className="sticky top-0 flex h-[calc(100dvh-3.75rem)] flex-col overflow-y-auto p-3 pt-6">
        <nav aria-label={shell.nav} className="flex-1">
          <RoomLinks folded={props.folded} />
        </nav>
        <div className="mt-6 space-y-1 text-sub">
          <Link
            to="/help"
            data-plain=""
            title={shell.help}
            className={`${small} ${props.folded ? 'justify-center' : ''}`}
          >
            <Icon name="help" />
            <span className={props.folded ? 'sr-only' : ''}>{shell.help}</span>
          </Link>
          {!props.folded && (
            <button type="button" className={small} onClick={props.onKeys}>
              <span className="pl-7">{shell.keys}</span>
              <KeyCap>?</KeyCap>
            </button>
          )}
          <button
            type="button"
            className={`${small} ${props.folded ? 'justify-center' : ''}`}
            aria-label={fold}
            aria-expanded={!props.folded}
            title={fold}
            onClick={props.onFold}
          >
            <span className={props.folded ? '' : 'rotate-180'}>
              <Icon name="chevronRight" size={14} />
            </span>
            {!props.folded && <KeyCap>[</KeyCap>}
          </button>
        </div>
      </div>
    </div>
  );
}
