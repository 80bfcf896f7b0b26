import { cellsOf, padCells, say } from '../machine/voice.mjs';

/** The last block on the screen: where it is, who may sign in, how to stop. */
export function welcome({ settings, accounts, stores }) {
  const { address, production, ownMail } = settings;
  const row = (label, text) => say(`  ${padCells(label, 18)}${text}`);
  say('');
  say('Renkei 連携 is running.');
  say('');
  row('Web 画面', address);
  if (!ownMail && !production)
    row('Mailbox メール', `${address}/mailbox   (every e-mail stays on this machine)`);
  row('API', `${address}/api/docs`);
  showAccounts(accounts);
  if (production) say('\n  The first administrator:  npm run cli -- user create');
  say('');
  row('Data データ', `${stores.database}; queues: ${stores.queues}`);
  row('Logs ログ', '.renkei/logs/');
  row('Stop 停止', 'Ctrl-C');
  say('');
}

function showAccounts(accounts) {
  if (accounts.length === 0) return;
  const columns = ['loginName', 'password', 'duty'];
  const width = (key) => Math.max(...accounts.map((account) => cellsOf(String(account[key]))));
  const widths = columns.map(width);
  say('');
  say('  Demo accounts デモ用アカウント (sign-in name ログイン名, password パスワード)');
  for (const account of accounts) {
    const cells = columns.map((key, index) => padCells(String(account[key]), widths[index]));
    say(`    ${cells.join('   ')}`.trimEnd());
  }
}
