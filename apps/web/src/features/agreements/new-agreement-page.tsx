import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useMay, useSession } from '../../api/session';
import { useText } from '../../text/language';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { Button } from '../../ui/button';
import { useDraft } from '../../ui/draft';
import { DraftLine, LeaveGuard } from '../../ui/draft-line';
import { ErrorSummary } from '../../ui/error-summary';
import { FailureBanner, useFieldFailures } from '../../ui/failure';
import { SelectField } from '../../ui/field';
import { PageHead } from '../../ui/page';
import { submitKeys } from '../../ui/submit-keys';
import { useToast } from '../../ui/toast';
import { AgreedFields, KeptFields } from './agreement-fields';
import { emptyAgreement, wholeOf } from './agreement-form-values';
import { useAddAgreement } from './agreements.api';
import { useAgreementCheck } from './use-agreement-check';

const route = getRouteApi('/app/agreements/new');

/** An agreement before it is concluded. */
export function NewAgreementPage(): ReactNode {
  const { agreements: w } = useText();
  const may = useMay();
  const { initiative } = route.useSearch();
  return (
    <div className="max-w-3xl">
      <PageHead
        title={w.newTitle}
        before={<Breadcrumbs crumbs={[{ label: w.title, to: '/agreements' }, { label: w.newTitle }]} />}
        sentence={may('agreement.manage') ? w.newSentence : w.readOnly}
      />
      {may('agreement.manage') && <NewAgreementForm initiative={initiative} />}
    </div>
  );
}

function NewAgreementForm({ initiative }: { initiative: string | undefined }): ReactNode {
  const { agreements: w, words } = useText();
  const session = useSession();
  const own: 'prefecture' | 'city' | 'joint' = session.post?.agency ?? 'joint';
  const empty = emptyAgreement(own, initiative);
  const draft = useDraft(`new-agreement-${initiative ?? ''}`, empty);
  const add = useAddAgreement();
  const navigate = useNavigate();
  const toast = useToast();
  const [stamp, setStamp] = useState(0);
  const refused = useFieldFailures(add.error);
  const { value } = draft;
  const { errors, labels } = useAgreementCheck(value, true);
  const shown = stamp === 0 ? {} : { ...refused, ...errors };
  const change = (next: Partial<typeof value>) => {
    draft.set({ ...value, ...next });
  };
  const submit = () => {
    add.reset();
    setStamp(Date.now());
    if (Object.keys(errors).length > 0) return;
    add.mutate(wholeOf(value), {
      onSuccess: ({ id }) => {
        draft.clear();
        toast(w.saved);
        void navigate({ to: '/agreements/$id', params: { id }, ignoreBlocker: true });
      },
      onError: () => {
        draft.keep();
        setStamp(Date.now());
      },
    });
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
      <LeaveGuard when={draft.dirty && !add.isSuccess} />
      <ErrorSummary errors={shown} labels={labels} stamp={stamp} />
      {add.isError && Object.keys(refused).length === 0 && <FailureBanner error={add.error} />}
      <SelectField
        name="agency"
        label={w.agency}
        required
        value={value.agency}
        error={shown.agency}
        choices={(own === 'joint' ? (['joint'] as const) : ([own, 'joint'] as const)).map((agency) => ({
          value: agency,
          label: words.agencyName[agency],
        }))}
        onChange={(agency) => {
          change({ agency, postId: '', departmentId: '' });
        }}
      />
      <AgreedFields value={value} change={change} errors={shown} />
      <KeptFields value={value} change={change} errors={shown} />
      <div className="flex flex-wrap items-center gap-3">
        <Button kind="primary" type="submit" busy={add.isPending} className="max-md:w-full">
          {w.add}
        </Button>
        <DraftLine
          draft={draft}
          onDiscard={() => {
            draft.set(empty);
            draft.clear();
          }}
        />
      </div>
    </form>
  );
}
