import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { NamedSide } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Drawer } from '../../ui/drawer';
import { QueryState } from '../../ui/query-state';
import { MovedItems } from './moved-items';
import { Holders, postName } from './moved-words';
import { transferRowQuery } from './transfers.api';

/** What moves with one row, by name. */
export function MovedDrawer({ id, onClose }: { id: string; onClose: () => void }): ReactNode {
  const { transfers } = useText();
  const query = useQuery(transferRowQuery(id));
  return (
    <Drawer
      title={fill(transfers.detailsTitle, { name: query.data?.name ?? '' })}
      returnTo={`row-${id}`}
      onClose={onClose}
    >
      <QueryState query={query}>
        {(row) => (
          <>
            {row.from && <Side title={transfers.from} side={row.from} />}
            {row.to && <Side title={transfers.to} side={row.to} />}
          </>
        )}
      </QueryState>
    </Drawer>
  );
}

function Side({ title, side }: { title: string; side: NamedSide }): ReactNode {
  return (
    <section className="mb-6">
      <h3 className="text-std-16B-170">
        {title}：{postName(side.post)}
      </h3>
      <p className="mb-2 text-meta">
        <Holders side={side} />
      </p>
      <MovedItems side={side} />
    </section>
  );
}
