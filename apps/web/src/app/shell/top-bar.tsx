import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSession } from '../../api/session';
import { currentProgramme } from '../../features/programmes/current-programme';
import { programmesQuery } from '../../features/programmes/programmes.api';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Icon } from '../../ui/icons';
import { OwnerShape } from '../../ui/owner';
import { AccountBox } from './account-box';

export function TopBar({ onMenu }: { onMenu: () => void }): ReactNode {
  const { shell } = useText();
  return (
    <div className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 border-b border-rule bg-white px-3 md:px-6">
      <button
        type="button"
        onClick={onMenu}
        aria-label={shell.menu}
        className="inline-flex size-11 items-center justify-center rounded-4 md:hidden"
      >
        <Icon name="menu" size={22} />
      </button>
      <Link to="/" activeOptions={{ exact: true }} data-plain="" className="flex items-center gap-2 py-1">
        <OwnerShape kind="joint" size={26} />
        <span className="text-std-18B-160">{shell.product}</span>
        <span className="text-meta text-sub max-lg:hidden">{shell.productLatin}</span>
      </Link>
      <ProgrammeSwitch />
      <div className="ml-auto min-w-0">
        <AccountBox />
      </div>
    </div>
  );
}

function ProgrammeSwitch(): ReactNode {
  const { shell } = useText();
  const { data } = useQuery(programmesQuery);
  const { pathname } = useLocation();
  const { today } = useSession();
  const newest = data?.items.toSorted((a, b) => b.fyFrom - a.fyFrom);
  // On a page about one programme the switch names that one.
  const here = newest?.find(
    ({ code }) => pathname === `/programmes/${code}` || pathname.startsWith(`/programmes/${code}/`),
  );
  const shown = here ?? currentProgramme(newest ?? [], today);
  if (!newest || !shown) return null;
  return (
    <div className="relative ml-2 min-w-0 max-lg:hidden">
      <button
        type="button"
        popoverTarget="programme-menu"
        className="flex min-h-10 items-center gap-3 rounded-8 border border-edge px-3 text-meta hover:bg-solid-gray-50"
      >
        <span className="sr-only">{shell.programmeSwitch}：</span>
        {fill(shell.programmeName, { from: shown.fyFrom, to: shown.fyTo })}
        <Icon name="chevronDown" size={14} />
      </button>
      <div
        id="programme-menu"
        popover="auto"
        className="absolute top-15 left-44 m-0 rounded-8 border border-edge bg-white p-2 text-meta text-ink shadow-2"
      >
        <ul>
          {newest.map((programme) => (
            <li key={programme.code}>
              <Link
                to="/programmes/$code"
                params={{ code: programme.code }}
                data-plain=""
                className="flex min-h-10 items-center rounded-4 px-3 hover:bg-solid-gray-50"
                onClick={() => {
                  document.getElementById('programme-menu')?.hidePopover();
                }}
              >
                {fill(shell.programmeName, { from: programme.fyFrom, to: programme.fyTo })}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
