import type { ReactNode } from 'react';
import type { Agency } from '../api/types';
import { fill } from '../text/fill';
import { useText } from '../text/language';
import { Button } from './button';
import { Dialog } from './dialog';
import { DiffView } from './diff-view';
import { timeOf } from './dates';
import { AgencyShape, postLabel } from './owner';

export interface SavedText {
  body: string;
  savedAt: string | null;
  savedBy: { name: string; agency: Agency | null; department?: string | null } | null;
}

/** Two people saved the same text: both are shown, neither is lost. `onBoth` gets the two texts one after the other. */
export function ConflictDialog(props: {
  mine: string;
  saved: SavedText;
  onBoth: (text: string) => void;
  onTheirs: () => void;
  onMine: () => void;
  onClose: () => void;
}): ReactNode {
  const text = useText();
  const words = text.parts.conflict;
  const { saved } = props;
  const agency = saved.savedBy?.agency;
  const who = saved.savedBy
    ? `${agency ? `${text.words.agency[agency]}・` : ''}${postLabel(saved.savedBy)}`
    : words.someone;
  const time = saved.savedAt === null ? '' : timeOf(saved.savedAt);
  return (
    <Dialog title={words.title} onClose={props.onClose} width="wide">
      <p className="mb-4 text-meta">{fill(time === '' ? words.bodyUntimed : words.body, { who, time })}</p>
      <DiffView
        before={props.mine}
        after={saved.body}
        beforeLabel={words.mine}
        afterLabel={
          <span className="inline-flex flex-wrap items-center gap-2">
            {words.theirs}
            <span className="inline-flex items-center gap-1 font-400 text-sub">
              <AgencyShape agency={agency ?? null} size={12} />
              {who} {time}
            </span>
          </span>
        }
      />
      <div className="mt-4 flex flex-wrap gap-2">
        <Button
          kind="primary"
          autoFocus
          onClick={() => {
            props.onBoth(`${saved.body}\n\n${mineMark(words.mine)}\n${props.mine}`);
          }}
        >
          {words.both}
        </Button>
        <Button onClick={props.onTheirs}>{words.useTheirs}</Button>
        <Button onClick={props.onMine}>{words.useMine}</Button>
      </div>
    </Dialog>
  );
}

/** Stands between the two texts until somebody has made one of them. */
function mineMark(label: string): string {
  return `――――　${label}　――――`;
}
