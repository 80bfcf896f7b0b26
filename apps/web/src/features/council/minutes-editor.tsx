import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { asApiError } from '../../api/problem';
import type { Meeting, Minutes } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ConflictDialog } from '../../ui/conflict-dialog';
import { shortInstant } from '../../ui/dates';
import { useDraft } from '../../ui/draft';
import { DraftLine, LeaveGuard } from '../../ui/draft-line';
import { FailureBanner } from '../../ui/failure';
import { TextArea } from '../../ui/field';
import { KeptTextLine, useKeptText } from '../../ui/kept-text';
import { postLabel } from '../../ui/owner';
import { Section } from '../../ui/page';
import { submitKeys } from '../../ui/submit-keys';
import { useToast } from '../../ui/toast';
import { minutesQuery, useSaveMinutes, versionsQuery } from './council.api';
import { Markdown } from './markdown';

type Saved = Pick<Minutes, 'version' | 'body' | 'savedAt' | 'savedBy'>;
interface Typed {
  body: string;
  version: number;
}

/** Text left, its look right. Saving names the version it began from; a stale one shows both texts side by side. */
export function MinutesEditor({ meeting, minutes }: { meeting: Meeting; minutes: Minutes }): ReactNode {
  const { text, language } = useLanguage();
  const words = text.council.editor;
  const toast = useToast();
  const save = useSaveMinutes(meeting.id);
  const queryClient = useQueryClient();
  const kept = useKeptText<Typed>(`minutes-${meeting.id}`);
  const draft = useDraft<Typed>(`minutes-${meeting.id}`, { body: minutes.body, version: minutes.version });
  const [note, setNote] = useState(false);
  const { value, dirty, replace } = draft;
  const behind = minutes.version > value.version;
  // Never replaces text that somebody is typing.
  useEffect(() => {
    if (!dirty && behind) replace({ body: minutes.body, version: minutes.version });
  }, [dirty, behind, minutes, replace]);

  const submit = (typed: Typed) => {
    setNote(false);
    save.mutate(typed, {
      onSuccess: (saved) => {
        draft.clear();
        draft.replace({ body: saved.body, version: saved.version });
        toast(fill(words.saved, { version: saved.version }));
      },
      onError: draft.keep,
    });
  };
  const problem = save.error ? asApiError(save.error) : null;
  const current = problem?.isStale ? (problem.current as Saved | undefined) : undefined;
  // The version a choice goes on from is the one that the page names.
  const goOnFrom = (saved: Saved) => {
    save.reset();
    queryClient.setQueryData(minutesQuery(meeting.id).queryKey, { ...minutes, ...saved });
    void queryClient.invalidateQueries({ queryKey: versionsQuery(meeting.id).queryKey });
  };
  const who = minutes.savedBy ? postLabel(minutes.savedBy) : '';
  const time = minutes.savedAt === null ? '' : shortInstant(minutes.savedAt, language);
  return (
    <form
      noValidate
      onKeyDown={submitKeys({ save: draft.keep })}
      onSubmit={(event) => {
        event.preventDefault();
        submit(value);
      }}
    >
      <LeaveGuard when={dirty && !save.isPending} />
      {problem && !problem.isStale && <FailureBanner error={save.error} />}
      {dirty && behind && (
        <Banner tone="hold" title={fill(words.newer, { who, time, version: minutes.version })} live />
      )}
      {note && <Banner tone="wait" title={words.both} live />}
      <p className="mb-3 text-meta text-sub">
        {minutes.version === 0 ? words.first : fill(words.now, { version: minutes.version, who, time })}
      </p>
      <KeptTextLine
        any={kept.any}
        onBringBack={() => {
          const mine = kept.bringBack(dirty ? value : null);
          if (mine) draft.set(mine);
        }}
        onDiscard={kept.discard}
      />
      <div className="grid gap-x-8 lg:grid-cols-2">
        <div>
          <TextArea
            name="minutes-body"
            label={words.label}
            help={words.help}
            rows={24}
            value={value.body}
            onChange={(body) => {
              draft.set({ ...value, body });
            }}
          />
          <div className="flex flex-wrap items-center gap-3" data-print="hide">
            <Button kind="primary" type="submit" busy={save.isPending} className="max-md:w-full">
              {words.save}
            </Button>
            <DraftLine
              draft={draft}
              onDiscard={() => {
                draft.clear();
                draft.replace({ body: minutes.body, version: minutes.version });
              }}
            />
          </div>
        </div>
        <Section title={words.preview}>
          <Markdown text={value.body} />
        </Section>
      </div>
      {current && (
        <ConflictDialog
          mine={value.body}
          saved={current}
          onBoth={(body) => {
            goOnFrom(current);
            setNote(true);
            draft.set({ body, version: current.version });
          }}
          onTheirs={() => {
            kept.keep(value);
            goOnFrom(current);
            draft.clear();
            draft.replace({ body: current.body, version: current.version });
          }}
          onMine={() => {
            goOnFrom(current);
            const mine = { body: value.body, version: current.version };
            draft.set(mine);
            submit(mine);
          }}
          onClose={() => {
            save.reset();
          }}
        />
      )}
    </form>
  );
}
