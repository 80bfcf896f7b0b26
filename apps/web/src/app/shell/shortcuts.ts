import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Room } from './rooms';

const OFF_KEY = 'renkei:letter-keys-off';
const GO: Record<string, Room['to']> = {
  h: '/',
  p: '/programmes',
  t: '/tasks',
  c: '/meetings',
  k: '/indicators',
  r: '/reports',
};
const GO_WAIT_MS = 1_500;

export function lettersAreOff(): boolean {
  return localStorage.getItem(OFF_KEY) === 'true';
}
export function turnLetters(off: boolean): void {
  localStorage.setItem(OFF_KEY, String(off));
}

interface Acts {
  rooms: Room[];
  mayOpenTask: boolean;
  fold: () => void;
  keys: () => void;
}

/** Letter keys of the product; silent in fields, dialogs, while composing, and by personal setting (SC 2.1.4). */
export function useShortcuts(acts: Acts): void {
  const navigate = useNavigate();
  const going = useRef(0);
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isCommand(event)) return;
      const { rooms, mayOpenTask, fold, keys } = latest.current;
      if (Date.now() - going.current < GO_WAIT_MS) {
        going.current = 0;
        const to = GO[event.key];
        if (to !== undefined && rooms.some((room) => room.to === to)) void navigate({ to });
        return;
      }
      if (event.key === 'g') going.current = Date.now();
      else if (event.key === 'n' && mayOpenTask) void navigate({ to: '/tasks/new' });
      else if (event.key === '[') fold();
      else if (event.key === '?') keys();
      else if (event.key === 'j') moveRow(1);
      else if (event.key === 'k') moveRow(-1);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [navigate]);
}

function isCommand(event: KeyboardEvent): boolean {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || lettersAreOff()) return false;
  const target = event.target;
  if (!(target instanceof Element)) return true;
  return target.closest('input, textarea, select, dialog, [contenteditable="true"]') === null;
}

/** j and k walk over the links that open a row. */
function moveRow(step: number): void {
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-row-link]')];
  if (rows.length === 0) return;
  const at = rows.findIndex((row) => row === document.activeElement);
  const next =
    at === -1 ? (step > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + step, 0), rows.length - 1);
  rows[next]?.focus();
}
