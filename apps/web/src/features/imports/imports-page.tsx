import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { ImportForm, ImportRunRow } from '../../api/types';
import { useMay, useSession } from '../../api/session';
import { Needs } from '../../app/needs';
import { AdministrationNav } from '../../app/shell/administration-nav';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { Button } from '../../ui/button';
import { longInstant } from '../../ui/dates';
import { MoreButton } from '../../ui/more-button';
import { PageHead, Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { Table } from '../../ui/table';
import { ImportStateWord } from './import-state-word';
import { importsQuery } from './imports.api';
import { NewImportDialog } from './new-import-dialog';
import { SheetLinks } from './sheet-links';

const route = getRouteApi('/app/imports');

/** Which files were imported, and what waits for a person? */
export function ImportsPage(): ReactNode {
  return (
    <Needs permission="import.read">
      <ImportsRoom />
    </Needs>
  );
}

function ImportsRoom(): ReactNode {
  const { imports } = useText();
  const query = useInfiniteQuery(importsQuery);
  const { form } = route.useSearch();
  const navigate = route.useNavigate();
  const [asking, setAsking] = useState(form !== undefined);
  const can = query.data?.pages[0]?.can;
  const rows = query.data?.pages.flatMap((page) => page.items);
  return (
    <>
      <PageHead
        before={<AdministrationNav />}
        title={imports.title}
        sentence={rows && <Answer rows={rows} />}
        acts={
          can !== undefined &&
          can.forms.length > 0 && (
            <Button
              kind="primary"
              onClick={() => {
                setAsking(true);
              }}
            >
              {imports.new}
            </Button>
          )
        }
      />
      {asking && can !== undefined && (
        <NewImportDialog
          forms={can.forms}
          chosen={form}
          onClose={() => {
            setAsking(false);
            void navigate({ search: {}, replace: true });
          }}
        />
      )}
      {can?.take === true && <Forms forms={can.forms} />}
      <QueryState query={query}>
        {() => (
          <Section title={imports.runs}>
            {rows?.length === 0 ? (
              <Empty title={imports.empty}>{imports.emptyHow}</Empty>
            ) : (
              <Runs rows={rows ?? []} />
            )}
          </Section>
        )}
      </QueryState>
      <MoreButton
        hasMore={query.hasNextPage}
        busy={query.isFetchingNextPage}
        onMore={() => void query.fetchNextPage()}
      />
    </>
  );
}

/** The export is the import form: what is taken here is what is sent back. */
function Forms({ forms }: { forms: ImportForm[] }): ReactNode {
  const { imports } = useText();
  return (
    <Section title={imports.takeTitle}>
      <p className="mb-3 text-meta">{imports.takeHelp}</p>
      <ul className="mb-2 text-meta">
        {forms
          .filter((form) => form !== 'programme')
          .map((form) => (
            <li key={form} className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule py-2">
              <span className="min-w-40 font-700">{imports.forms[form]}</span>
              <SheetLinks form={form} />
            </li>
          ))}
      </ul>
    </Section>
  );
}

function Runs({ rows }: { rows: ImportRunRow[] }): ReactNode {
  const { text, language } = useLanguage();
  const { imports } = text;
  const { heads } = imports;
  return (
    <Table
      caption={imports.runs}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'file',
          head: heads.file,
          width: '34%',
          cell: (row) => (
            <Link to="/imports/$id" params={{ id: row.id }} data-row-link="">
              {row.fileName ?? fill(imports.noFile, { form: imports.forms[row.form] })}
            </Link>
          ),
        },
        { key: 'form', head: heads.form, label: heads.form, cell: (row) => imports.forms[row.form] },
        { key: 'state', head: heads.state, label: heads.state, cell: (row) => <ImportStateWord run={row} /> },
        {
          key: 'counts',
          head: heads.counts,
          label: heads.counts,
          cell: (row) => row.fileName !== null && fill(imports.counts, { ...row.counts }),
        },
        {
          key: 'by',
          head: heads.by,
          label: heads.by,
          cell: (row) =>
            fill(imports.by, { name: row.createdByName, when: longInstant(row.createdAt, language) }),
        },
      ]}
    />
  );
}

function Answer({ rows }: { rows: ImportRunRow[] }): ReactNode {
  const { imports } = useText();
  const words = imports.sentence;
  const agency = useSession().post?.agency ?? null;
  const may = useMay();
  const mine = rows.filter((row) => row.agency === agency);
  const asked = may('import.consent')
    ? rows.filter(({ awaits }) => awaits.some((each) => each === agency)).length
    : 0;
  const waiting = mine.filter(({ outcome }) => outcome === 'ready' || outcome === 'conflicts').length + asked;
  const wrong = mine.filter(({ state, outcome }) => state === 'failed' || outcome === 'problems').length;
  if (rows.length === 0) return words.none;
  if (waiting > 0) return fill(words.waiting, { count: waiting });
  return wrong > 0 ? fill(words.wrong, { count: wrong }) : words.done;
}
