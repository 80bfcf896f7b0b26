import { type Agency, roles, type Role, systemActor } from '@domain/access';
import { AccountsService } from '@domain/accounts';
import { type Command, required, UsageError } from '../command.js';

/** The first administrator of a real installation comes from here. The password is read from stdin. */
export const userCreateCommand: Command = {
  name: 'user create',
  usage:
    'user create --login <e-mail> --name <name> --post <post> --role <role> [--agency prefecture|city] [--department <name>]   (password on stdin)',
  options: {
    login: 'value',
    name: 'value',
    post: 'value',
    role: 'value',
    agency: 'value',
    department: 'value',
  },
  async run(invocation) {
    const { options } = invocation;
    const role = required(invocation, 'role');
    const agency = agencyOf(options['agency']);
    if (!isRole(role)) {
      const list = roles.join(', ');
      throw new UsageError(`--role は次のどれかです：${list}`, `--role must be one of ${list}`);
    }
    const user = {
      loginName: required(invocation, 'login'),
      personName: required(invocation, 'name'),
      postName: required(invocation, 'post'),
      roles: [role],
      agency,
      department: typeof options['department'] === 'string' ? options['department'] : null,
      password: await readPassword(invocation.say),
    };
    const { accountId } = await (
      await invocation.service()
    )
      .get(AccountsService)
      .create(systemActor('cli', 'command'), user);
    return { ok: true, accountId, loginName: user.loginName };
  },
};

function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}

function agencyOf(text: string | true | undefined): Agency | null {
  if (text === undefined) return null;
  if (text === 'prefecture' || text === 'city') return text;
  throw new UsageError('--agency は prefecture か city です', '--agency must be prefecture or city');
}

/** The first line of stdin, so that it stands in no process list and no shell history. */
async function readPassword(say: (line: string) => void): Promise<string> {
  if (process.stdin.isTTY)
    say('パスワード（15文字以上）を入力してください。 / Password (15 characters or more):');
  let text = '';
  for await (const chunk of process.stdin) {
    text += String(chunk);
    if (text.includes('\n')) break;
  }
  return text.split(/\r?\n/)[0] ?? '';
}
