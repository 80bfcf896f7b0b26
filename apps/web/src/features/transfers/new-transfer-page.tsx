import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useSession } from '../../api/session';
import { Needs } from '../../app/needs';
import { fill } from '../../text/fill';
import { AdministrationNav } from '../../app/shell/administration-nav';
import { useText } from '../../text/language';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { Button } from '../../ui/button';
import { DateField, dayOrProblem } from '../../ui/date-field';
import { useDraft } from '../../ui/draft';
import { DraftLine, LeaveGuard } from '../../ui/draft-line';
import { ErrorSummary } from '../../ui/error-summary';
import { FailureBanner, useFieldFailures } from '../../ui/failure';
import { TextField } from '../../ui/field';
import { PageHead } from '../../ui/page';
import { submitKeys } from '../../ui/submit-keys';
import { useToast } from '../../ui/toast';
import { useNewList } from './transfers.api';

const EMPTY = { title: '', day: '' };

/** The day first: the form that is filled in afterwards is that of the day. */
export function NewTransferPage(): ReactNode {
  return (
    <Needs permission="transfer.prepare">
      <NewTransfer />
    </Needs>
  );
}

function NewTransfer(): ReactNode {
  const { transfers, parts } = useText();
  const words = transfers.form;
  const { today } = useSession();
  const navigate = useNavigate();
  const toast = useToast();
  const make = useNewList();
  const draft = useDraft('new-transfer-list', EMPTY);
  const [stamp, setStamp] = useState(0);
  const { value } = draft;
  const day = dayOrProblem(
    value.day,
    { ...parts.date, missing: fill(parts.date.missing, { label: words.day }) },
    today,
  );
  const errors: Record<string, string> = {
    ...(value.title.trim() === '' ? { title: words.nameMissing } : {}),
    ...('message' in day ? { effectiveOn: day.message } : {}),
  };
  const refused = useFieldFailures(make.error);
  const shown = stamp === 0 ? {} : { ...refused, ...errors };
  const submit = () => {
    make.reset();
    setStamp(Date.now());
    if ('message' in day || value.title.trim() === '') return;
    make.mutate(
      { title: value.title.trim(), effectiveOn: day.day },
      {
        onSuccess: (list) => {
          draft.clear();
          toast(words.done);
          void navigate({ to: '/transfers/$id', params: { id: list.id }, ignoreBlocker: true });
        },
        onError: () => {
          draft.keep();
          setStamp(Date.now());
        },
      },
    );
  };
  return (
    <>
      <PageHead
        title={words.title}
        before={
          <>
            <AdministrationNav />
            <Breadcrumbs crumbs={[{ label: transfers.title, to: '/transfers' }, { label: words.title }]} />
          </>
        }
        sentence={words.sentence}
      />
      <form
        noValidate
        className="max-w-2xl"
        onKeyDown={submitKeys({ save: draft.keep })}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <LeaveGuard when={draft.dirty && !make.isSuccess} />
        <ErrorSummary errors={shown} labels={{ title: words.name, effectiveOn: words.day }} stamp={stamp} />
        {make.isError && Object.keys(refused).length === 0 && <FailureBanner error={make.error} />}
        <TextField
          name="title"
          label={words.name}
          help={words.nameHelp}
          required
          maxLength={100}
          value={value.title}
          onChange={(title) => {
            draft.set({ ...value, title });
          }}
          error={shown.title}
        />
        <DateField
          name="effectiveOn"
          label={words.day}
          help={words.dayHelp}
          required
          value={value.day}
          onChange={(typed) => {
            draft.set({ ...value, day: typed });
          }}
          error={shown.effectiveOn}
        />
        <div className="flex flex-wrap items-center gap-3">
          <Button kind="primary" type="submit" busy={make.isPending} className="max-md:w-full">
            {words.send}
          </Button>
          <DraftLine
            draft={draft}
            onDiscard={() => {
              draft.set(EMPTY);
              draft.clear();
            }}
          />
        </div>
      </form>
    </>
  );
}
