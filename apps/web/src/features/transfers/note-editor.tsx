import { useState, type ReactNode } from 'react';
import { asApiError } from '../../api/problem';
import type { HandOver } from '../../api/types';
import { useText } from '../../text/language';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { useDraft } from '../../ui/draft';
import { DraftLine, LeaveGuard } from '../../ui/draft-line';
import { FailureBanner, useFieldFailures } from '../../ui/failure';
import { TextArea } from '../../ui/field';
import { submitKeys } from '../../ui/submit-keys';
import { useToast } from '../../ui/toast';
import { useWriteNote } from './transfers.api';

const LONGEST = 2_000;

/** What the next holder should know. What was saved elsewhere meanwhile is shown beside it; nothing typed is lost. */
export function NoteEditor({ handOver }: { handOver: HandOver }): ReactNode {
  const { transfers } = useText();
  const words = transfers.mine;
  const toast = useToast();
  const write = useWriteNote(handOver.id);
  const draft = useDraft(`hand-over-${handOver.id}`, { note: handOver.note });
  const [tried, setTried] = useState(false);
  const { note } = draft.value;
  const tooLong = [...note].length > LONGEST;
  const refused = useFieldFailures(write.error);
  const stale = write.isError && asApiError(write.error).isStale;
  if (!handOver.can.write) return <p className="whitespace-pre-wrap">{handOver.note}</p>;
  const save = () => {
    setTried(true);
    if (tooLong) return;
    write.mutate(
      { note, version: handOver.version },
      {
        onSuccess: () => {
          draft.clear();
          toast(words.noteSaved);
        },
        onError: draft.keep,
      },
    );
  };
  return (
    <form
      noValidate
      data-print="hide"
      onKeyDown={submitKeys({ save: draft.keep })}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <LeaveGuard when={draft.dirty && note !== handOver.note} />
      {stale && (
        <Banner tone="wait" title={words.stale}>
          <p className="mt-1 font-700">{words.savedText}</p>
          <p className="whitespace-pre-wrap">{handOver.note}</p>
        </Banner>
      )}
      {write.isError && !stale && Object.keys(refused).length === 0 && <FailureBanner error={write.error} />}
      <TextArea
        name={`note-${handOver.id}`}
        label={words.note}
        help={words.noteHelp}
        rows={6}
        value={note}
        onChange={(next) => {
          draft.set({ note: next });
        }}
        error={tooLong && tried ? words.noteTooLong : refused.note}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" busy={write.isPending}>
          {words.noteSave}
        </Button>
        <DraftLine
          draft={draft}
          onDiscard={() => {
            draft.set({ note: handOver.note });
            draft.clear();
          }}
        />
      </div>
    </form>
  );
}
