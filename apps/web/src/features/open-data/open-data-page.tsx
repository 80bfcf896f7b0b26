import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, api } from '../../api/client';
import type { OpenDataCatalogue } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { buttonClass } from '../../ui/button';
import { Icon } from '../../ui/icons';
import { Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { Table } from '../../ui/table';
import { OutsidePage } from '../access/outside-page';

const catalogueQuery = queryOptions({
  queryKey: ['open-data'],
  queryFn: () => answer(api.GET('/api/v1/open-data')),
});

/** What may anybody take, and what does each field mean? */
export function OpenDataPage(): ReactNode {
  const { text } = useLanguage();
  const { openData } = text;
  const query = useQuery(catalogueQuery);
  return (
    <OutsidePage wide title={openData.title} lead={openData.lead}>
      <QueryState query={query}>{(catalogue) => <Catalogue catalogue={catalogue} />}</QueryState>
    </OutsidePage>
  );
}

function Catalogue({ catalogue }: { catalogue: OpenDataCatalogue }): ReactNode {
  const { text, language } = useLanguage();
  const { openData } = text;
  return (
    <>
      <p className="mb-2">{catalogue.licence[language]}</p>
      <p className="mb-6 text-meta text-sub">
        {fill(openData.formats, { rows: catalogue.mostRows.toLocaleString('ja-JP') })}
      </p>
      {catalogue.datasets.map((dataset) => (
        <Section key={dataset.code} id={dataset.code} title={dataset.title[language]}>
          <p className="mb-3 flex flex-wrap gap-2" data-print="hide">
            {(['csv', 'json'] as const).map((format) => (
              <a
                key={format}
                href={`/api/v1/open-data/${dataset.code}?format=${format}`}
                download=""
                data-plain=""
                className={buttonClass('plain')}
              >
                <Icon name="download" size={16} />
                {fill(openData.take[format], { name: dataset.title[language] })}
              </a>
            ))}
          </p>
          <details>
            <summary className="cursor-pointer py-1 text-meta">
              {fill(openData.dictionary, { count: dataset.fields.length })}
            </summary>
            <Table
              caption={`${dataset.title[language]} ${openData.fields}`}
              rows={dataset.fields}
              rowKey={(field) => `${dataset.code}-${field.name}`}
              columns={[
                { key: 'name', head: openData.heads.name, cell: (field) => <code>{field.name}</code> },
                {
                  key: 'title',
                  head: openData.heads.title,
                  label: openData.heads.title,
                  cell: (field) => (
                    <>
                      {field.title[language]}
                      {field.note !== null && <span className="block text-sub">{field.note[language]}</span>}
                    </>
                  ),
                },
                {
                  key: 'type',
                  head: openData.heads.type,
                  label: openData.heads.type,
                  cell: (field) => openData.types[field.type],
                },
              ]}
            />
          </details>
        </Section>
      ))}
    </>
  );
}
