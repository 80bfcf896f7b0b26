import type { ReactNode } from 'react';
import type { TransferState } from '../../api/types';
import { useText } from '../../text/language';
import { Marked, type MarkName } from '../../ui/mark';

const MARK: Record<TransferState, MarkName> = {
  draft: 'half',
  scheduled: 'clockRing',
  applied: 'check',
  failed: 'failed',
  withdrawn: 'struck',
};

export function TransferStateWord({ state }: { state: TransferState }): ReactNode {
  const { transfers } = useText();
  return (
    <Marked mark={MARK[state]}>
      <span className={`whitespace-nowrap ${state === 'failed' ? 'font-700 text-late-text' : ''}`}>
        {transfers.states[state]}
      </span>
    </Marked>
  );
}
