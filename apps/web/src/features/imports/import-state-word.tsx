import type { ReactNode } from 'react';
import type { ImportRunRow } from '../../api/types';
import { useText } from '../../text/language';
import { Marked, type MarkName } from '../../ui/mark';

const MARK: Record<ImportRunRow['state'], MarkName> = {
  open: 'ring',
  received: 'working',
  checking: 'working',
  checked: 'half',
  applying: 'working',
  succeeded: 'check',
  failed: 'failed',
  undoing: 'working',
  undone: 'struck',
};

/** Where an import stands; of a checked one, what it waits for. */
export function ImportStateWord({ run }: { run: Pick<ImportRunRow, 'state' | 'outcome'> }): ReactNode {
  const { imports } = useText();
  const bad = run.state === 'failed' || run.outcome === 'problems';
  return (
    <Marked mark={bad ? 'failed' : MARK[run.state]}>
      <span className={`whitespace-nowrap ${bad ? 'font-700 text-late-text' : ''}`}>
        {run.outcome === null ? imports.states[run.state] : imports.outcomes[run.outcome]}
      </span>
    </Marked>
  );
}
