import type { ReactNode } from 'react';
import type { Grantee, PermissionRow, PermissionTable } from '../../api/types';
import { useLanguage } from '../../text/language';
import { Section } from '../../ui/page';
import { type Column, Table } from '../../ui/table';

/** One field of work: its permissions down, the roles across; on a phone each permission is a block of those who hold it. */
export function PermissionGroupTable(props: {
  table: PermissionTable;
  group: PermissionTable['groups'][number];
  /** One role alone, if one is chosen. */
  only: Grantee | undefined;
}): ReactNode {
  const { text, language } = useLanguage();
  const { permissionTable: words } = text;
  const { table, group, only } = props;
  const roles = table.grantees.filter(
    ({ key }) => key !== 'anyone' && key !== 'signed_in' && (only === undefined || key === only),
  );
  const columns: Column<PermissionRow>[] = [
    {
      key: 'what',
      head: words.what,
      width: only === undefined ? '24%' : '50%',
      cell: (row) => <What row={row} />,
    },
    ...roles.map(({ key, words: name }) => ({
      key,
      head: <span className="whitespace-normal">{name[language]}</span>,
      label: name[language],
      cell: (row: PermissionRow) => <Scopes table={table} row={row} role={key} />,
    })),
  ];
  return (
    <Section title={group.words[language]} id={`group-${group.key}`}>
      <Table
        caption={`${words.title}：${group.words[language]}`}
        columns={columns}
        rows={group.permissions}
        rowKey={({ key }) => key}
      />
    </Section>
  );
}

function What({ row }: { row: PermissionRow }): ReactNode {
  const { text, language } = useLanguage();
  const { permissionTable: words } = text;
  return (
    <>
      <span className="font-700">{row.words[language]}</span>
      {row.grants.length === 0 && <span className="block text-sub">{words.nobody}</span>}
      {row.operations.length > 0 && (
        <details className="mt-0.5 text-sub" data-print="hide">
          <summary className="inline-block min-h-6 underline underline-offset-4">{words.operations}</summary>
          <ul>
            {row.operations.map(({ method, path }) => (
              <li key={`${method} ${path}`}>
                <code className="text-[0.875rem] break-all">{`${method} ${path}`}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The words of the scopes; a dash where the role may not, in words for readers. */
function Scopes(props: { table: PermissionTable; row: PermissionRow; role: Grantee }): ReactNode {
  const { text, language } = useLanguage();
  const { permissionTable: words } = text;
  const { table, row, role } = props;
  const everybody = row.grants.some(({ grantee }) => grantee === 'anyone' || grantee === 'signed_in');
  if (everybody) return words.everyone;
  const grant = row.grants.find(({ grantee }) => grantee === role);
  if (grant === undefined)
    return (
      <>
        <span aria-hidden="true" className="text-sub">
          {words.dash}
        </span>
        <span className="sr-only">{words.none}</span>
      </>
    );
  return grant.scopes
    .map((scope) => table.scopes.find(({ key }) => key === scope)?.name[language] ?? scope)
    .join(text.words.comma);
}
