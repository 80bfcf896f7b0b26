import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { PageHead } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { HandOverCard } from './hand-over-card';
import { handOversQuery } from './transfers.api';

/** What do I hand over, what do I take over, and have I confirmed it? */
export function MyHandOversPage(): ReactNode {
  const { transfers } = useText();
  const { mine } = transfers;
  const query = useQuery(handOversQuery);
  const items = query.data?.items;
  const open = items?.filter(({ can }) => can.confirm).length ?? 0;
  return (
    <>
      <PageHead
        title={mine.title}
        sentence={
          items && (items.length === 0 ? mine.none : open > 0 ? fill(mine.sentence, { open }) : mine.allDone)
        }
      />
      <QueryState query={query}>
        {({ items: handOvers }) =>
          handOvers.length === 0 ? (
            <Empty title={mine.none}>{mine.noneHow}</Empty>
          ) : (
            handOvers.map((handOver) => <HandOverCard key={handOver.id} handOver={handOver} />)
          )
        }
      </QueryState>
    </>
  );
}
