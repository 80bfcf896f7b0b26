import { permissionDocument } from './permission-document.js';
import { permissionTable } from './permission-table.js';
import { permissionKeys } from './permissions.js';

const ROUTES = [
  { method: 'POST', path: '/tasks', controller: 'T', handler: 'open', permission: 'task.open' },
  { method: 'GET', path: '/tasks', controller: 'T', handler: 'list', permission: 'task.read' },
];

/** The line of the document that tells of a permission. */
function lineOf(key: string): string {
  return (
    permissionDocument(ROUTES)
      .split('\n')
      .find((line) => line.includes(`\`${key}\``)) ?? ''
  );
}

describe('the permission table that an official reads', () => {
  it('holds every permission once, with Japanese words, by the thing that it concerns', () => {
    const rows = permissionTable([]).groups.flatMap((group) => group.permissions);
    expect(rows.map(({ key }) => key).sort()).toEqual(permissionKeys.slice().sort());
    for (const { words } of rows) expect(words.ja).toMatch(/[ぁ-ん]/);
    expect(new Set(rows.map(({ words }) => words.ja)).size).toBe(rows.length);
  });

  it('says for each permission who holds it, where, and which operation asks for it', () => {
    const row = permissionTable(ROUTES)
      .groups.flatMap((group) => group.permissions)
      .find(({ key }) => key === 'task.read');
    expect(row).toMatchObject({
      words: { ja: '作業を見る' },
      operations: [{ method: 'GET', path: '/tasks' }],
    });
    expect(row?.grants).toContainEqual({ grantee: 'secretariat', scopes: ['any'] });
    expect(row?.grants).toContainEqual({ grantee: 'owner_staff', scopes: ['own', 'assigned_agency'] });
    expect(row?.grants.map(({ grantee }) => grantee)).not.toContain('council_member');
  });

  it('stands in the document in words', () => {
    expect(lineOf('task.open')).toContain('作業を頼む');
    expect(lineOf('task.open')).toContain('事務局：すべて');
    expect(lineOf('task.open')).toContain('`POST /tasks`');
    expect(lineOf('council.create')).toContain('だれにもできない');
    expect(lineOf('transfer.confirm')).toContain('サインインした全員：すべて');
  });

  // Domain guide §2, sentence by sentence.
  it('lets a secretariat read both agencies and approve for its own alone', () => {
    expect(lineOf('task.read')).toContain('事務局：すべて');
    expect(lineOf('council.read')).toContain('事務局：すべて');
    expect(lineOf('retention.read')).toContain('事務局：すべて');
    expect(lineOf('retention.decide')).toContain('事務局：自機関 |');
  });

  it('lets an administrator approve and decide nothing, and a viewer or council member change nothing', () => {
    const decided = ['retention.decide', 'meeting.record', 'remark.write', 'task.open', 'remark.widen'];
    for (const key of decided) expect(lineOf(key)).not.toMatch(/システム管理者|閲覧者|委員/);
    const outside = permissionTable([])
      .groups.flatMap((group) => group.permissions)
      .filter(({ grants }) =>
        grants.some(({ grantee }) => grantee === 'viewer' || grantee === 'council_member'),
      )
      .map(({ key }) => key);
    expect(outside.every((key) => key.endsWith('.read'))).toBe(true);
  });
});
