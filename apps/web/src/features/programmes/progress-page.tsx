import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay } from '../../api/session';
import type { Progress } from '../../api/types';
import { Fill, fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { ButtonLink } from '../../ui/button';
import { Chips } from '../../ui/chips';
import { roman } from '../../ui/codes';
import { fiscalYear } from '../../ui/dates';
import { OwnerShape } from '../../ui/owner';
import { PageHead, Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { ProgressBlockView } from './progress-block';
import { progressQuery } from './programmes.api';

const route = getRouteApi('/app/programmes/$code/progress');

/** What was printed about 2020–2024, and which markers are still assumed? */
export function ProgressPage(): ReactNode {
  const { code } = route.useParams();
  const query = useQuery(progressQuery(code));
  return <QueryState query={query}>{(progress) => <Content progress={progress} code={code} />}</QueryState>;
}

function Content({ progress, code }: { progress: Progress; code: string }): ReactNode {
  const { text, language } = useLanguage();
  const words = text.programmes.progressPage;
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { report, counts } = progress;
  const onlyUnconfirmed = search.show === 'unconfirmed';
  const themes = progress.themes
    .filter((theme) => search.theme === undefined || String(theme.number) === search.theme)
    .map((theme) => ({
      ...theme,
      blocks: theme.blocks.filter(
        (block) => !onlyUnconfirmed || block.entries.some((entry) => entry.marker === 'unknown'),
      ),
    }))
    .filter((theme) => theme.blocks.length > 0);
  const change = (next: { theme?: string | undefined; show?: 'unconfirmed' | undefined }) => {
    void navigate({ search: { ...search, ...next }, replace: true, resetScroll: false });
  };
  const period = fill(words.crumb, { from: report.fyFrom, to: report.fyTo });
  const unconfirmed = (
    <button
      type="button"
      data-print="keep"
      className="font-700 text-act underline underline-offset-4"
      onClick={() => {
        change({ show: 'unconfirmed' });
      }}
    >
      {fill(text.programmes.number, { count: counts.unconfirmed })}
    </button>
  );
  return (
    <>
      <PageHead
        title={report.title}
        long
        before={
          <Breadcrumbs
            crumbs={[
              { label: text.shell.programmes, to: '/programmes' },
              {
                label: fill(text.programmes.period, { from: report.fyFrom, to: report.fyTo }),
                to: `/programmes/${code}`,
              },
              { label: period },
            ]}
          />
        }
        sentence={
          <Fill
            text={words.sentence}
            parts={{
              blocks: counts.blocks,
              initiatives: counts.initiatives,
              entries: counts.placements,
              unconfirmed:
                counts.unconfirmed > 0 ? (
                  <Fill text={words.unconfirmed} parts={{ count: unconfirmed }} />
                ) : (
                  words.confirmed
                ),
            }}
          />
        }
        acts={may('report.make') && <ButtonLink to="/reports">{words.report}</ButtonLink>}
      />
      <div className="mb-4 flex flex-wrap gap-x-8 gap-y-3">
        <Chips
          label={words.theme}
          value={search.theme ?? 'all'}
          onChange={(value) => {
            change({ theme: value === 'all' ? undefined : value });
          }}
          chips={[
            { value: 'all', label: words.allThemes },
            ...progress.themes.map((theme) => ({ value: String(theme.number), label: roman(theme.number) })),
          ]}
        />
        <Chips
          label={text.programmes.owner}
          value={onlyUnconfirmed ? 'unconfirmed' : 'all'}
          onChange={(value) => {
            change({ show: value === 'all' ? undefined : 'unconfirmed' });
          }}
          chips={[
            { value: 'all', label: words.allThemes },
            { value: 'unconfirmed', label: words.unconfirmedOnly, count: counts.unconfirmed },
          ]}
        />
      </div>
      <Legend />
      {themes.length === 0 && <Empty title={words.empty} />}
      {themes.map((theme) => (
        <Section key={theme.code} title={`${roman(theme.number)} ${theme.title}`}>
          {theme.blocks.map((block) => (
            <ProgressBlockView
              key={block.id}
              block={block}
              onlyUnconfirmed={onlyUnconfirmed}
              heading={fill(words.entries, {
                from: fiscalYear(report.fyFrom, language),
                to: fiscalYear(report.fyTo, language),
              })}
            />
          ))}
        </Section>
      ))}
    </>
  );
}

function Legend(): ReactNode {
  const { words } = useText();
  return (
    <ul className="mb-6 flex flex-wrap gap-x-5 gap-y-1 text-meta">
      {(['prefecture', 'city', 'joint'] as const).map((kind) => (
        <li key={kind} className="inline-flex items-center gap-1.5">
          <OwnerShape kind={kind} /> {words.symbol[kind]}：{words.legend[kind]}
        </li>
      ))}
    </ul>
  );
}
