import { AdministrationNav } from '../../app/shell/administration-nav';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Grantee, PermissionTable } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { SelectField } from '../../ui/field';
import { PageHead, Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { PermissionGroupTable } from './permission-group-table';
import { permissionTableQuery } from './permission-table.api';

const route = getRouteApi('/app/permission-table');

/** Which role may do what, and on which records? The table that the service itself asks. */
export function PermissionTablePage(): ReactNode {
  const query = useQuery(permissionTableQuery);
  return <QueryState query={query}>{(table) => <Content table={table} />}</QueryState>;
}

function Content({ table }: { table: PermissionTable }): ReactNode {
  const { text, language } = useLanguage();
  const { permissionTable: words } = text;
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const role = table.grantees.find(({ key }) => key === search.role);
  const shown = table.groups
    .filter(({ key }) => search.group === undefined || key === search.group)
    .map((group) => ({
      ...group,
      permissions: group.permissions.filter(({ grants }) => role === undefined || holds(grants, role.key)),
    }))
    .filter(({ permissions }) => permissions.length > 0);
  const count = shown.reduce((sum, { permissions }) => sum + permissions.length, 0);
  const change = (next: { role?: string | undefined; group?: string | undefined }) => {
    void navigate({ search: (now) => ({ ...now, ...next }), replace: true, resetScroll: false });
  };
  return (
    <div data-print="wide">
      <PageHead
        before={<AdministrationNav />}
        title={words.title}
        sentence={
          role === undefined
            ? fill(words.sentence, { groups: shown.length, permissions: count })
            : fill(words.sentenceRole, { role: role.words[language], count })
        }
      />
      <p className="mb-4 text-meta text-sub">{words.note}</p>
      <div className="grid gap-x-4 md:grid-cols-[18rem_18rem]" data-print="hide">
        <SelectField
          label={words.role}
          value={role?.key ?? ''}
          placeholder={words.allRoles}
          onChange={(value) => {
            change({ role: value || undefined });
          }}
          choices={table.grantees.map(({ key, words: name }) => ({ value: key, label: name[language] }))}
        />
        <SelectField
          label={words.group}
          value={search.group ?? ''}
          placeholder={words.allGroups}
          onChange={(value) => {
            change({ group: value || undefined });
          }}
          choices={table.groups.map(({ key, words: name }) => ({ value: key, label: name[language] }))}
        />
      </div>
      {shown.map((group) => (
        <PermissionGroupTable key={group.key} table={table} group={group} only={role?.key} />
      ))}
      <Section title={words.scopes}>
        <dl className="grid gap-x-6 text-meta sm:grid-cols-2">
          {table.scopes.map(({ key, name, meaning }) => (
            <div key={key} className="flex gap-3 border-b border-rule py-1.5">
              <dt className="w-32 shrink-0 font-700">{name[language]}</dt>
              <dd>{meaning[language]}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </div>
  );
}

/** A role also holds what everybody holds. */
function holds(grants: { grantee: Grantee }[], role: Grantee): boolean {
  return grants.some(
    ({ grantee }) =>
      grantee === role || grantee === 'anyone' || (grantee === 'signed_in' && role !== 'anyone'),
  );
}
