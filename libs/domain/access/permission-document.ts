import type { RouteEntry } from '@platform/http';
import { permissionTable } from './permission-table.js';
import type { PermissionTable } from './permission-table.schemas.js';

/** The permission table as a page of `docs/`, in Japanese; `npm run contract` writes it and checks that it is current. */
export function permissionDocument(routes: readonly RouteEntry[]): string {
  const table = permissionTable(routes);
  return `${[
    '# だれが何をできるか',
    '`libs/domain/access/permissions.ts` から `npm run contract` がつくる。手では直さない。ここにないことは、だれにもできない。',
    '## 範囲のことば',
    rows([
      ['ことば', '意味'],
      ['---', '---'],
      ...table.scopes.map(({ name, meaning }) => [name.ja, meaning.ja]),
    ]),
    ...table.groups.flatMap((group) => [`## ${group.words.ja}`, groupRows(table, group)]),
  ].join('\n\n')}\n`;
}

function groupRows(table: PermissionTable, group: PermissionTable['groups'][number]): string {
  return rows([
    ['できること', 'だれが（どの範囲で）', '操作'],
    ['---', '---', '---'],
    ...group.permissions.map(({ key, words, grants, operations }) => [
      `${words.ja}<br>\`${key}\``,
      grants.map((grant) => grantWords(table, grant)).join('<br>') || 'だれにもできない',
      operations.map(({ method, path }) => `\`${method} ${path}\``).join('<br>') || '（画面からの操作なし）',
    ]),
  ]);
}

function grantWords(
  { grantees, scopes }: PermissionTable,
  grant: PermissionTable['groups'][number]['permissions'][number]['grants'][number],
): string {
  const who = grantees.find(({ key }) => key === grant.grantee)?.words.ja ?? grant.grantee;
  const where = grant.scopes.map((scope) => scopes.find(({ key }) => key === scope)?.name.ja ?? scope);
  return `${who}：${where.join('・')}`;
}

function rows(cells: string[][]): string {
  return cells.map((row) => `| ${row.join(' | ')} |`).join('\n');
}
