import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Ancestry, Initiative } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { printedCode } from '../../ui/codes';
import { Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { Table } from '../../ui/table';
import { FramedPhoto } from '../documents/photo-frames';
import { InitiativeProgress } from '../programmes/initiative-records';
import { LineagePicture } from '../programmes/lineage-picture';
import { ancestryQuery } from './lineage.api';

/** The lineage tab: the picture of the theme, and what the ancestors left: entries, photos, indicators. */
export function LineageFace({ initiative }: { initiative: Initiative }): ReactNode {
  const query = useQuery(ancestryQuery(initiative.id));
  return (
    <>
      <LineagePicture initiative={initiative} />
      <QueryState query={query}>
        {(ancestry) => <Left ancestry={ancestry} initiative={initiative} />}
      </QueryState>
    </>
  );
}

function Left({ ancestry, initiative }: { ancestry: Ancestry; initiative: Initiative }): ReactNode {
  const { lineage: w } = useText();
  const { ancestors, photos, indicators } = ancestry;
  if (ancestors.length === 0) return <p className="text-meta text-sub">{w.noAncestors}</p>;
  return (
    <>
      <Section title={w.ancestors}>
        <Table
          caption={w.ancestors}
          rows={ancestors}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'title',
              head: w.ancestorsHeads.title,
              cell: (row) => (
                <Link to="/initiatives/$id" params={{ id: row.id }}>
                  {printedCode(row)} {row.title}
                </Link>
              ),
            },
            {
              key: 'programme',
              head: w.ancestorsHeads.programme,
              label: w.ancestorsHeads.programme,
              cell: (row) => `${String(row.fyFrom)}～${String(row.fyTo)}`,
            },
            {
              key: 'generations',
              head: w.ancestorsHeads.generations,
              label: w.ancestorsHeads.generations,
              cell: (row) => fill(w.generationsBack, { count: row.generations }),
            },
          ]}
        />
      </Section>
      <InitiativeProgress initiative={initiative} />
      <Section title={w.photos}>
        {photos.length === 0 ? (
          <p className="text-meta text-sub">{w.noPhotos}</p>
        ) : (
          <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {photos.map((photo) => (
              <li key={`${photo.programmeCode} ${photo.blockCode} ${photo.caption}`} className="text-meta">
                <FramedPhoto photo={photo.photo} />
                <p className="mt-1">{photo.caption}</p>
                <p className="text-sub">{photo.blockHeading}</p>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={w.indicators}>
        {indicators.length === 0 ? (
          <p className="text-meta text-sub">{w.noIndicators}</p>
        ) : (
          <Table
            caption={w.indicators}
            rows={indicators}
            rowKey={(row) => row.id}
            columns={[
              { key: 'name', head: w.indicatorHeads.name, cell: (row) => row.name },
              {
                key: 'initiative',
                head: w.indicatorHeads.initiative,
                label: w.indicatorHeads.initiative,
                cell: (row) => (
                  <Link to="/initiatives/$id" params={{ id: row.initiativeId }}>
                    {row.initiativeTitle}
                  </Link>
                ),
              },
              {
                key: 'measurements',
                head: w.indicatorHeads.measurements,
                label: w.indicatorHeads.measurements,
                align: 'end',
                cell: (row) => fill(w.measurements, { count: row.measurements }),
              },
            ]}
          />
        )}
      </Section>
    </>
  );
}
