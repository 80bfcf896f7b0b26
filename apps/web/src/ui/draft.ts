import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '../api/session';

/**
 * What somebody typed but did not send, kept on this device per account: it outlives a lost connection,
 * an ended session and a closed page. Removed when it was sent.
 */
export interface Draft<T> {
  value: T;
  set: (value: T) => void;
  /** Shows another text that is not the person's own typing. */
  replace: (value: T) => void;
  /** Writes at once (Ctrl+S). */
  keep: () => void;
  clear: () => void;
  savedAt: Date | null;
  restored: boolean;
  dirty: boolean;
}
const WAIT_MS = 2_000;

export function useDraft<T>(name: string, initial: T): Draft<T> {
  const session = useSession();
  const key = `renkei:draft:${session.account.id}:${name}`;
  const [stored] = useState(() => readDraft<T>(key));
  const [value, setValue] = useState<T>(stored ?? initial);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [dirty, setDirty] = useState(stored !== null);
  const latest = useRef<T | null>(null);

  const keep = useCallback(() => {
    if (latest.current === null) return;
    localStorage.setItem(key, JSON.stringify(latest.current));
    latest.current = null;
    setSavedAt(new Date());
  }, [key]);

  const set = useCallback((next: T) => {
    latest.current = next;
    setDirty(true);
    setValue(next);
  }, []);

  const replace = useCallback((next: T) => {
    latest.current = null;
    setValue(next);
    setDirty(false);
  }, []);

  const clear = useCallback(() => {
    latest.current = null;
    localStorage.removeItem(key);
    setDirty(false);
    setSavedAt(null);
  }, [key]);

  useEffect(() => {
    if (latest.current === null) return undefined;
    const timer = setTimeout(keep, WAIT_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [value, keep]);

  // Leaving the page, by link or by closing the window, must not lose the last two seconds.
  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);

  return { value, set, replace, keep, clear, savedAt, restored: stored !== null, dirty };
}

export function readDraft<T>(key: string): T | null {
  try {
    const text = localStorage.getItem(key);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    // A draft of an older version of the page: better none than a broken form.
    return null;
  }
}
