import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useMay, useSession } from '../../api/session';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { longDay } from '../../ui/dates';
import { Dialog } from '../../ui/dialog';
import { AccountDetails } from './account-box';
import { KeysDialog } from './keys-dialog';
import { OfflineBar } from './offline-bar';
import { Rail, RoomLinks } from './rail';
import { useRooms } from './rooms';
import { useShortcuts } from './shortcuts';
import { TopBar } from './top-bar';

const FOLD_KEY = 'renkei:rail-folded';
const STRIPE = { prefecture: 'bg-prefecture', city: 'bg-city', joint: 'bg-ink' };

/** The frame of every page: stripe in the colour of the agency one acts for, top bar, rail, content. */
export function Shell(): ReactNode {
  const { text, language } = useLanguage();
  const session = useSession();
  const may = useMay();
  const rooms = useRooms();
  const [folded, setFolded] = useState(localStorage.getItem(FOLD_KEY) === 'true');
  const [open, setOpen] = useState<'menu' | 'keys' | null>(null);
  const fold = () => {
    localStorage.setItem(FOLD_KEY, String(!folded));
    setFolded(!folded);
  };
  const close = () => {
    setOpen(null);
  };
  const showKeys = () => {
    setOpen('keys');
  };
  useShortcuts({ rooms, mayOpenTask: may('task.open'), fold, keys: showKeys });
  useFocusOnNewPage();
  const drawerOpen = useDrawerOpen();
  const printed = fill(text.shell.printedBy, {
    name: session.person.name,
    day: longDay(session.today, language),
  });
  return (
    <div className="min-h-dvh">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:bg-white focus:px-4 focus:py-2"
      >
        {text.shell.skip}
      </a>
      {/* Not sticky: it would cover what has the focus (SC 2.4.11) and take room on phones. */}
      <header data-print="hide">
        <div className={`h-1 ${STRIPE[session.post?.agency ?? 'joint']}`} />
        <TopBar
          onMenu={() => {
            setOpen('menu');
          }}
        />
      </header>
      <OfflineBar />
      <div className="flex">
        <Rail folded={folded || drawerOpen} onFold={fold} onKeys={showKeys} />
        <main id="content" tabIndex={-1} className="min-w-0 flex-1 px-4 py-6 focus:outline-none md:px-8">
          <p data-print="only" className="hidden text-meta">
            {printed}
          </p>
          <div className="mx-auto max-w-[77.5rem]">
            <Outlet />
          </div>
        </main>
      </div>
      {open === 'menu' && (
        <Dialog title={text.shell.menu} onClose={close} width="sheet">
          <nav aria-label={text.shell.nav}>
            <RoomLinks folded={false} onGo={close} />
          </nav>
          <div className="mt-6 border-t border-rule pt-4 text-meta">
            <AccountDetails />
          </div>
        </Dialog>
      )}
      {open === 'keys' && <KeysDialog onClose={close} />}
    </div>
  );
}

/** A new page begins at its heading for readers; filters and drawers do not move the focus. */
function useFocusOnNewPage(): void {
  const { pathname } = useLocation();
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [pathname]);
}

/** The rail folds while a drawer stands beside the list. */
function useDrawerOpen(): boolean {
  const { search } = useLocation();
  const open: Record<string, unknown> = search;
  return open.task !== undefined;
}
