/** What is being tried: each kind is counted apart. */
export type AttemptKind = 'password' | 'code' | 'proof' | 'reset' | 'link';

/** Who tries what, from where. `device` only when the account has signed in there before. */
export interface Attempt {
  kind: AttemptKind;
  /** The account as it was named (login name or id); null where the attempt names none. */
  subject: string | null;
  /** The network address. */
  source: string;
  /** The mark of a known device, or a session: it has a counter of its own and is not held up by anybody else's. */
  device: string | null;
}

/** A counter: attempts before delays begin, quiet minutes after which it starts anew, and the longest delay. */
export interface Counter {
  key: string;
  free: number;
  quietMinutes: number;
  longestSeconds: number;
}

/** A counter's row as it stands; the times are milliseconds. */
export interface Tally {
  failures: number;
  lastFailedAt: number;
  blockedUntil: number | null;
}

const DAY = 1440;

/**
 * Which counters an attempt meets. Three of them slow a guesser: by account together with the address, by address over all
 * accounts, and by account over all addresses (many machines, one account). The last two could be used to keep somebody
 * out, so a device from which the account has signed in before meets none of the three: it has its own, which only
 * somebody at that device can raise. A person at a new device who is held up takes the link of a reset, which makes the
 * device known.
 */
export function countersOf({ kind, subject, source, device }: Attempt): Counter[] {
  if (device !== null)
    return [
      {
        key: `${kind}\ndevice\n${subject ?? ''}\n${device}`,
        free: 10,
        quietMinutes: DAY,
        longestSeconds: 900,
      },
    ];
  const bySource = { key: `${kind}\nsource\n${source}`, free: 50, quietMinutes: 10, longestSeconds: 900 };
  if (subject === null) return [bySource];
  return [
    { key: `${kind}\npair\n${subject}\n${source}`, free: 5, quietMinutes: DAY, longestSeconds: 900 },
    bySource,
    { key: `${kind}\naccount\n${subject}`, free: 20, quietMinutes: 60, longestSeconds: 900 },
  ];
}

/**
 * Mails that may be asked for one address before further wishes are quietly dropped. The longest wait is shorter than the
 * life of a link (account-links.ts): however often a stranger asks, the owner has one that is good.
 */
export function mailsTo(address: string): Counter {
  return { key: `reset\naddress\n${address}`, free: 3, quietMinutes: 60, longestSeconds: 1200 };
}

/** Seconds that must pass after this many failures. */
export function delayAfter(failures: number, counter: Counter): number {
  return failures < counter.free ? 0 : Math.min(2 ** (failures - counter.free), counter.longestSeconds);
}

/** Seconds that an attempt now has still to wait, or null when it may be made. */
export function stillWaiting(tally: Tally, now: number): number | null {
  if (tally.blockedUntil === null || tally.blockedUntil <= now) return null;
  return Math.max(1, Math.ceil((tally.blockedUntil - now) / 1000));
}

/** The tally with this attempt counted as a failure; a right one is taken back afterwards. */
export function counted(tally: Tally, counter: Counter, now: number): Tally {
  const quiet = now - tally.lastFailedAt > counter.quietMinutes * 60_000;
  const failures = quiet ? 1 : tally.failures + 1;
  const delay = delayAfter(failures, counter);
  return { failures, lastFailedAt: now, blockedUntil: delay === 0 ? null : now + delay * 1000 };
}
