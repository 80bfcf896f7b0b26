import { FreshClone } from './fresh-clone.js';
import { isListening, NpmStart, stillRunning } from './npm-start.js';
import { Visitor } from './visitor.js';

// An installation and a build on a machine that does other things as well.
jest.setTimeout(600_000);

const TITLE = '最初の朝に頼んだ作業';

let clone: FreshClone;
let started: NpmStart;
beforeAll(async () => {
  clone = await FreshClone.make();
});
afterAll(async () => {
  await NpmStart.stopAll();
  await clone.remove();
});

/** Ctrl-C or worse, after which nothing may be left of it. */
async function nothingIsLeftAfter(stop: () => Promise<unknown>): Promise<void> {
  const [processes, ports] = [await started.processes(), await started.ports()];
  expect(processes.size).toBeGreaterThan(5);
  for (const port of ports) expect([port, await isListening(port)]).toEqual([port, true]);
  await stop();
  const until = Date.now() + 30_000; // orphans are ended by watchers, after the launcher is gone
  while ((await stillRunning(processes)).length > 0 && Date.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await stillRunning(processes)).toEqual([]);
  for (const port of ports) expect([port, await isListening(port)]).toEqual([port, false]);
}

async function signedIn(): Promise<Visitor> {
  const visitor = new Visitor(started.output);
  await visitor.signIn('道の担当課');
  return visitor;
}

const titles = async () => (await (await signedIn()).tasks()).map(({ title }) => title);

describe('npm start on a fresh clone, without a variable and without Redis on PATH,', () => {
  it('installs, builds, brings everything up, and says where it is', async () => {
    started = await NpmStart.type(clone, { redis: false });
    await started.ready();
    for (const words of [
      '1/6 Dependencies 依存パッケージ',
      '2/6 Build ビルド',
      'in PostgreSQL (no redis-server or valkey-server on PATH)',
      'reference data and demo cast loaded',
      'Renkei 連携 is running.',
      `http://localhost:${clone.port}/mailbox`,
      'queues: PostgreSQL',
    ])
      expect(started.output).toContain(words);
    expect(await clone.runtime()).toMatchObject({ ready: true, address: `http://localhost:${clone.port}` });
  });

  it('answers at the printed address, to a printed account', async () => {
    expect(await new Visitor(started.output).health()).toMatchObject({ status: 200 });
    const visitor = await signedIn();
    expect(await visitor.programmes()).toHaveLength(3);
    await visitor.assign(TITLE);
    expect(await titles()).toEqual([TITLE]);
    expect(await visitor.page('/')).toContain('<div id="root">');
  });

  it('is only named by a second npm start', async () => {
    const second = await NpmStart.type(clone, { redis: false });
    expect(await second.end()).toBe(0);
    const { pid } = (await clone.runtime())!;
    expect(second.output).toContain(
      `Renkei is already running: http://localhost:${clone.port}   (process ${pid})`,
    );
    expect(second.output).not.toContain('Build');
    expect(await titles()).toEqual([TITLE]);
  });

  it('stops by Ctrl-C and leaves nothing behind', async () => {
    await nothingIsLeftAfter(async () => started.ctrlC());
    expect(started.output).toContain('Stopped. 停止しました');
    expect(await clone.notes()).toEqual([]);
  });
});

describe('npm start on the same clone, with Redis on PATH,', () => {
  it('has nothing to set up, and keeps what was entered', async () => {
    started = await NpmStart.type(clone, { redis: true });
    await started.ready();
    expect(started.output).toContain('1/6 Dependencies 依存パッケージ: up to date');
    expect(started.output).toContain('2/6 Build ビルド: up to date');
    expect(started.output).toContain('what is there is kept');
    expect(started.output).toMatch(/queues: (redis|valkey) \d/);
    expect(await titles()).toEqual([TITLE]);
    // What was under way when it was stopped goes out within a minute of the new start.
    const member = await signedIn();
    let mails = await member.mails();
    for (let seconds = 0; seconds < 60 && mails.length === 0; seconds += 1) {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      mails = await member.mails();
    }
    expect(mails.map(({ subject }) => subject)).toEqual([expect.stringContaining('作業の依頼1件') as string]);
  });

  it('takes everything with it when it is killed with -9, and loses nothing', async () => {
    await nothingIsLeftAfter(async () => started.kill());
    started = await NpmStart.type(clone, { redis: true });
    await started.ready();
    expect(await titles()).toEqual([TITLE]);
  });

  it('stops by Ctrl-C and leaves nothing behind', async () => {
    await nothingIsLeftAfter(async () => started.ctrlC());
    expect(await clone.notes()).toEqual([]);
  });
});
