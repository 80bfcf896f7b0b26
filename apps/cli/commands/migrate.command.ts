import { migrate } from '@platform/database';
import { migrations } from '../../../migrations/index.js';
import { type Command, unknownWord, UsageError } from '../command.js';

export const migrateCommand: Command = {
  name: 'migrate',
  usage:
    'migrate [down] [--yes]         brings the database to the newest schema (down: takes everything away)',
  options: { yes: 'flag' },
  async run({ words, options, config, say, confirm }) {
    const direction = words[0] === 'down' ? 'down' : 'up';
    if (words.length > (direction === 'down' ? 1 : 0)) throw unknownWord(words.at(-1));
    if (direction === 'down' && config.production)
      throw new UsageError('本番では down を行いません', 'down is refused in production');
    if (
      direction === 'down' &&
      options['yes'] !== true &&
      !(await confirm('This deletes every table and its data. Go on?'))
    )
      return { ok: false, reason: 'not confirmed' };
    const { ran, notes } = await migrate(config, migrations, direction);
    for (const note of notes) say(note);
    return { ok: true, direction, ran, notes };
  },
};
