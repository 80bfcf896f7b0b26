import { AT_ONCE, HashingGate, WAITING, WAITING_FROM_ONE } from './hashing-gate.js';
import { TooBusyToProve } from './sign-in.errors.js';

/** Work that ends when it is told to. */
function heldWork() {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  return { work: async () => held, release };
}

describe('the gate before the checking of passwords', () => {
  it('lets few in at once, lets some wait, and turns away the rest', async () => {
    const gate = new HashingGate();
    let running = 0;
    let most = 0;
    const { work, release } = heldWork();
    const tries = Array.from({ length: 200 }, async () =>
      gate.inTurn('unknown', async () => {
        running += 1;
        most = Math.max(most, running);
        await work();
        running -= 1;
      }),
    );
    release();
    const outcomes = await Promise.allSettled(tries);
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(most).toBe(AT_ONCE);
    expect(refused).toHaveLength(200 - AT_ONCE - WAITING);
    expect(refused.every((reason) => reason instanceof TooBusyToProve)).toBe(true);
  });

  it('keeps a lane for known devices, whatever happens in the other', async () => {
    const gate = new HashingGate();
    const { work, release } = heldWork();
    const flood = Array.from({ length: AT_ONCE + WAITING }, async () => gate.inTurn('unknown', work));
    await expect(gate.inTurn('unknown', work)).rejects.toBeInstanceOf(TooBusyToProve);
    expect(await gate.inTurn('known', async () => Promise.resolve('in'))).toBe('in');
    release();
    await Promise.all(flood);
  });

  it('keeps room for others when one address asks again and again', async () => {
    const gate = new HashingGate();
    const { work, release } = heldWork();
    const flood = Array.from({ length: 40 }, async () => gate.inTurn('unknown', work, 'one address'));
    const other = gate.inTurn('unknown', async () => Promise.resolve('in'), 'another address');
    release();
    const outcomes = await Promise.allSettled(flood);
    expect(await other).toBe('in');
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(AT_ONCE + WAITING_FROM_ONE);
    const again = gate.inTurn('unknown', async () => Promise.resolve('in'), 'one address');
    expect(await again).toBe('in');
  });

  it('is free again after work that failed', async () => {
    const gate = new HashingGate();
    const fail = async () => Promise.reject(new Error('planted'));
    for (let round = 0; round < 100; round += 1)
      await expect(gate.inTurn('known', fail)).rejects.toThrow('planted');
    expect(await gate.inTurn('known', async () => Promise.resolve('in'))).toBe('in');
  });
});
