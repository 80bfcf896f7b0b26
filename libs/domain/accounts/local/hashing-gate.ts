import { Injectable } from '@nestjs/common';
import { TooBusyToProve } from './sign-in.errors.js';

/** Known devices have a lane of their own: a flood from elsewhere fills the other one only. */
export type Lane = 'known' | 'unknown';

/** Checks at once, and checks that may wait, in each lane. A check takes about 15 ms of one core and 19 MiB. */
export const AT_ONCE = 1;
export const WAITING = 24;
/** Of those that may wait, from one network address: it takes several to fill a lane. */
export const WAITING_FROM_ONE = 8;

/**
 * Bounds how many passwords are checked at once, because that is slow on purpose: however many try to sign in, the
 * people who are at work keep cores, memory and database connections. Whoever finds the waiting room full is told when
 * to come again, before anything is counted against them.
 */
@Injectable()
export class HashingGate {
  private readonly lanes: Record<
    Lane,
    { running: number; waiting: { from: string | null; goOn: () => void }[] }
  > = {
    known: { running: 0, waiting: [] },
    unknown: { running: 0, waiting: [] },
  };

  /** Throws TooBusyToProve when the lane is full, or one network address waits in it too often. */
  async inTurn<T>(name: Lane, work: () => Promise<T>, from: string | null = null): Promise<T> {
    const lane = this.lanes[name];
    if (lane.running >= AT_ONCE) {
      const same = from === null ? 0 : lane.waiting.filter((one) => one.from === from).length;
      if (lane.waiting.length >= WAITING || same >= WAITING_FROM_ONE) throw new TooBusyToProve();
      // The place of whoever leaves is handed over, so nobody slips in between.
      await new Promise<void>((resolve) => lane.waiting.push({ from, goOn: resolve }));
    } else lane.running += 1;
    try {
      return await work();
    } finally {
      const next = lane.waiting.shift();
      if (next === undefined) lane.running -= 1;
      else next.goOn();
    }
  }
}
