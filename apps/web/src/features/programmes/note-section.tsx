import { useState, type ReactNode } from 'react';
import { asApiError } from '../../api/problem';
import type { Initiative } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Button } from '../../ui/button';
import { ConflictDialog } from '../../ui/conflict-dialog';
import { shortInstant } from '../../ui/dates';
import { Dialog, DialogCancel } from '../../ui/dialog';
import { FailureBanner } from '../../ui/failure';
import { TextArea } from '../../ui/field';
import { KeptTextLine, useKeptText } from '../../ui/kept-text';
import { Section } from '../../ui/page';
import { submitKeys } from '../../ui/submit-keys';
import { useToast } from '../../ui/toast';
import { useWriteNote } from './lifecycle.api';

type Note = NonNullable<Initiative['note']>;

/** Working notes beside the official wording, for the staff of both agencies. */
export function NoteSection({ initiative }: { initiative: Initiative }): ReactNode {
  const { text, language } = useLanguage();
  const w = text.lifecycle.workNote;
  const [writes, setWrites] = useState(false);
  const { note } = initiative;
  if (note === null) return null;
  return (
    <Section
      title={w.title}
      print="hide"
      note={w.help}
      act={
        initiative.can.writeNote && (
          <Button
            kind="text"
            data-print="hide"
            onClick={() => {
              setWrites(true);
            }}
          >
            {w.write}
          </Button>
        )
      }
    >
      {note.text === '' ? (
        <p className="text-meta text-sub">{w.none}</p>
      ) : (
        <>
          <p className="whitespace-pre-wrap">{note.text}</p>
          <p className="mt-1 text-meta text-sub">
            {fill(w.by, {
              version: note.version,
              post: note.post ?? '',
              at: note.at === null ? '' : shortInstant(note.at, language),
            })}
          </p>
        </>
      )}
      {writes && (
        <NoteDialog
          initiative={initiative}
          note={note}
          onClose={() => {
            setWrites(false);
          }}
        />
      )}
    </Section>
  );
}

/** Saving names the version it began from; a stale one shows both texts side by side. */
function NoteDialog(props: { initiative: Initiative; note: Note; onClose: () => void }): ReactNode {
  const { text } = useLanguage();
  const { lifecycle, states } = text;
  const w = lifecycle.workNote;
  const { initiative, onClose } = props;
  const toast = useToast();
  const write = useWriteNote(initiative.id);
  const kept = useKeptText<string>(`initiative-note-${initiative.id}`);
  const [typed, setTyped] = useState({ text: props.note.text, version: props.note.version });
  const problem = write.error === null ? null : asApiError(write.error);
  const saved = problem?.isStale === true ? (problem.current as Initiative | undefined)?.note : undefined;
  const goOn = (next: string, from: Note) => {
    write.reset();
    setTyped({ text: next, version: from.version });
  };
  if (saved)
    return (
      <ConflictDialog
        mine={typed.text}
        saved={{
          body: saved.text,
          savedAt: saved.at,
          savedBy: saved.post === null ? null : { name: saved.post, agency: null },
        }}
        onBoth={(both) => {
          goOn(both, saved);
        }}
        onTheirs={() => {
          kept.keep(typed.text);
          goOn(saved.text, saved);
        }}
        onMine={() => {
          goOn(typed.text, saved);
        }}
        onClose={() => {
          write.reset();
        }}
      />
    );
  return (
    <Dialog
      title={w.write}
      onClose={onClose}
      mayClose={() => !write.isPending}
      typed={typed.text !== props.note.text}
      width="wide"
    >
      <form
        noValidate
        onKeyDown={submitKeys({})}
        onSubmit={(event) => {
          event.preventDefault();
          write.mutate(typed, {
            onSuccess: () => {
              toast(w.saved);
              onClose();
            },
          });
        }}
      >
        {problem !== null && <FailureBanner error={write.error} />}
        <KeptTextLine
          any={kept.any}
          onBringBack={() => {
            const mine = kept.bringBack(typed.text);
            if (mine !== undefined) setTyped({ ...typed, text: mine });
          }}
          onDiscard={kept.discard}
        />
        <TextArea
          label={w.label}
          help={w.help}
          rows={10}
          value={typed.text}
          onChange={(next) => {
            setTyped({ ...typed, text: next });
          }}
        />
        <div className="mt-5 flex flex-wrap gap-2">
          <Button kind="primary" type="submit" busy={write.isPending}>
            {write.isPending ? states.sending : states.save}
          </Button>
          <DialogCancel disabled={write.isPending} />
        </div>
      </form>
    </Dialog>
  );
}
