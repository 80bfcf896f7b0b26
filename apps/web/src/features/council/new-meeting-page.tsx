import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useMay } from '../../api/session';
import type { Council } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { Button } from '../../ui/button';
import { useDraft } from '../../ui/draft';
import { DraftLine, LeaveGuard } from '../../ui/draft-line';
import { ErrorSummary } from '../../ui/error-summary';
import { FailureBanner, useFieldFailures } from '../../ui/failure';
import { SelectField } from '../../ui/field';
import { PageHead } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { submitKeys } from '../../ui/submit-keys';
import { useToast } from '../../ui/toast';
import { councilsQuery, useCreateMeeting } from './council.api';
import { StartFields, useStart } from './start-fields';

export function NewMeetingPage(): ReactNode {
  const { council, shell } = useText();
  const may = useMay();
  const councils = useQuery(councilsQuery);
  return (
    <div className="max-w-2xl">
      <PageHead
        title={council.new}
        before={<Breadcrumbs crumbs={[{ label: shell.council, to: '/meetings' }, { label: council.new }]} />}
        sentence={may('meeting.record') ? council.newSentence : council.noneMay}
      />
      {may('meeting.record') && (
        <QueryState query={councils}>{({ items }) => <NewMeetingForm councils={items} />}</QueryState>
      )}
    </div>
  );
}

function NewMeetingForm({ councils }: { councils: Council[] }): ReactNode {
  const { council, states, parts } = useText();
  const navigate = useNavigate();
  const toast = useToast();
  const create = useCreateMeeting();
  const empty = { councilId: councils[0]?.id ?? '', due: '', time: '', place: '' };
  const draft = useDraft('new-meeting', empty);
  const { value } = draft;
  const start = useStart(value);
  const [stamp, setStamp] = useState(0);
  const refused = useFieldFailures(create.error);
  const errors: Record<string, string> = { ...start.errors };
  if (value.councilId === '') errors.councilId = fill(states.chooseField, { label: council.councilField });
  const shown = stamp === 0 ? {} : { ...refused, ...errors };
  const change = (next: Partial<typeof value>) => {
    draft.set({ ...value, ...next });
  };
  const submit = () => {
    setStamp(Date.now());
    if (start.startsAt === null || value.councilId === '') return;
    create.mutate(
      { councilId: value.councilId, startsAt: start.startsAt, place: value.place.trim() },
      {
        onSuccess: (meeting) => {
          draft.clear();
          toast(council.created);
          void navigate({ to: '/meetings/$id', params: { id: meeting.id }, ignoreBlocker: true });
        },
        onError: draft.keep,
      },
    );
  };
  return (
    <form
      noValidate
      onKeyDown={submitKeys({ save: draft.keep })}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <LeaveGuard when={draft.dirty && !create.isSuccess} />
      <ErrorSummary errors={shown} stamp={stamp} />
      {create.isError && Object.keys(refused).length === 0 && <FailureBanner error={create.error} />}
      <SelectField
        name="councilId"
        label={council.councilField}
        required
        value={value.councilId}
        onChange={(councilId) => {
          change({ councilId });
        }}
        placeholder={parts.postPlaceholder}
        choices={councils.map((item) => ({ value: item.id, label: item.name }))}
        error={shown.councilId}
      />
      <StartFields value={value} errors={shown} onChange={change} />
      <div className="flex flex-wrap items-center gap-3">
        <Button kind="primary" type="submit" busy={create.isPending} className="max-md:w-full">
          {council.create}
        </Button>
        <DraftLine
          draft={draft}
          onDiscard={() => {
            draft.replace(empty);
            draft.clear();
          }}
        />
      </div>
    </form>
  );
}
