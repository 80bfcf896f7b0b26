import { rm } from 'node:fs/promises';
import path from 'node:path';
import { DemoService, readDemoCast } from '@domain/installation';
import { migrate } from '@platform/database';
import { migrations } from '../../../migrations/index.js';
import type { Command } from '../command.js';

const load: Command = {
  name: 'demo load',
  usage: 'demo load                      reference data and demo cast, into an empty database only',
  options: {},
  async run({ service }) {
    return { ok: true, loaded: await (await service()).get(DemoService).load() };
  },
};

const accounts: Command = {
  name: 'demo accounts',
  usage: 'demo accounts                  the posts to try the product with',
  options: {},
  async run() {
    const { cast, password } = await readDemoCast();
    return {
      ok: true,
      accounts: cast.map(({ duty, personName, loginName }) => ({
        duty,
        name: personName,
        loginName,
        password,
      })),
    };
  },
};

/** Begins again: only the embedded default, only the demo, and only after a yes. */
const reset: Command = {
  name: 'demo reset',
  usage: 'demo reset [--yes]             deletes everything that was entered and begins again',
  options: { yes: 'flag' },
  async run({ config, options, service, say, confirm }) {
    const demo = (await service()).get(DemoService);
    if (!config.embedded || config.production || !(await demo.isDemo())) {
      say(
        '連携が自分で用意した見本のデータベースでだけ使えます。 / Only the embedded demo database can be reset.',
      );
      return { ok: false, reason: 'not the embedded demo' };
    }
    if (
      options['yes'] !== true &&
      !(await confirm(
        '入力したものはすべて消えます。始めからやり直しますか。 / Everything entered will be lost. Begin again?',
      ))
    )
      return { ok: false, reason: 'not confirmed' };
    await migrate(config, migrations, 'down');
    await migrate(config, migrations, 'up');
    await rm(path.resolve(config.FILES_DIR), { recursive: true, force: true });
    return { ok: true, loaded: await demo.load() };
  },
};

export const demoCommands = [load, accounts, reset];
