import type { ReactNode } from 'react';
import { useText } from '../text/language';
import { Button } from './button';

/** 50 rows, then the next by keyset; no page numbers. */
export function MoreButton(props: { hasMore: boolean; busy: boolean; onMore: () => void }): ReactNode {
  const { states } = useText();
  if (!props.hasMore) return null;
  return (
    <Button className="mt-4" busy={props.busy} onClick={props.onMore}>
      {states.more}
    </Button>
  );
}
