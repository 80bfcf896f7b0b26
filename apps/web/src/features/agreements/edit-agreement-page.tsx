import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { asApiError } from '../../api/problem';
import type { Agreement } from '../../api/types';
import { useText } from '../../text/language';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { Button, ButtonLink } from '../../ui/button';
import { ConflictDialog } from '../../ui/conflict-dialog';
import { useDraft } from '../../ui/draft';
import { DraftLine, LeaveGuard } from '../../ui/draft-line';
import { ErrorSummary } from '../../ui/error-summary';
import { FailureBanner, useFieldFailures } from '../../ui/failure';
import { KeptTextLine, useKeptText } from '../../ui/kept-text';
import { PageHead } from '../../ui/page';
import { Hidden, QueryState } from '../../ui/query-state';
import { submitKeys } from '../../ui/submit-keys';
import { useToast } from '../../ui/toast';
import { AgreedFields, KeptFields } from './agreement-fields';
import { editOf, type TypedAgreement, typedAgreement } from './agreement-form-values';
import { bothOf, useAgreementText } from './agreement-text';
import { agreementQuery, useEditAgreement } from './agreements.api';
import { useAgreementCheck } from './use-agreement-check';

const route = getRouteApi('/app/agreements/$id/edit');

/** All of a draft; of what is concluded only what an agency keeps beside it. */
export function EditAgreementPage(): ReactNode {
  const { agreements: w } = useText();
  const { id } = route.useParams();
  const query = useQuery(agreementQuery(id));
  return (
    <QueryState query={query}>
      {(agreement) =>
        agreement.can.edit ? (
          <div className="max-w-3xl">
            <PageHead
              title={w.editTitle}
              before={
                <Breadcrumbs
                  crumbs={[
                    { label: w.title, to: '/agreements' },
                    { label: agreement.name, to: `/agreements/${agreement.id}` },
                    { label: w.editTitle },
                  ]}
                />
              }
              sentence={agreement.can.editAgreed ? w.editDraftSentence : w.editKeptSentence}
            />
            <EditForm agreement={agreement} />
          </div>
        ) : (
          <Hidden />
        )
      }
    </QueryState>
  );
}

function EditForm({ agreement }: { agreement: Agreement }): ReactNode {
  const { states, agreements: w } = useText();
  const name = `agreement-${agreement.id}`;
  const draft = useDraft<TypedAgreement>(name, typedAgreement(agreement));
  const kept = useKeptText<TypedAgreement>(name);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const edit = useEditAgreement(agreement.id);
  const [stamp, setStamp] = useState(0);
  const refused = useFieldFailures(edit.error);
  const { value } = draft;
  const whole = agreement.can.editAgreed;
  const { errors, labels } = useAgreementCheck(value, whole);
  const textOf = useAgreementText(whole, value.initiativeIds[0]);
  const shown = stamp === 0 ? {} : { ...refused, ...errors };
  const problem = edit.error ? asApiError(edit.error) : null;
  const current = problem?.isStale ? (problem.current as Agreement | undefined) : undefined;
  const change = (next: Partial<TypedAgreement>) => {
    draft.set({ ...value, ...next });
  };
  const save = (typed: TypedAgreement) => {
    setStamp(Date.now());
    if (Object.keys(errors).length > 0) return;
    edit.mutate(
      { edit: editOf(typed, whole), version: typed.version },
      {
        onSuccess: () => {
          draft.clear();
          toast(w.saved);
          void navigate({ to: '/agreements/$id', params: { id: agreement.id }, ignoreBlocker: true });
        },
        onError: () => {
          draft.keep();
        },
      },
    );
  };
  return (
    <form
      noValidate
      onKeyDown={submitKeys({ save: draft.keep })}
      onSubmit={(event) => {
        event.preventDefault();
        save(value);
      }}
    >
      <LeaveGuard when={draft.dirty && !edit.isSuccess} />
      <ErrorSummary errors={shown} labels={labels} stamp={stamp} />
      {problem && !problem.isStale && problem.fields.length === 0 && <FailureBanner error={edit.error} />}
      <KeptTextLine
        any={kept.any}
        onBringBack={() => {
          const mine = kept.bringBack(draft.dirty ? value : null);
          if (mine) draft.set(mine);
        }}
        onDiscard={kept.discard}
      />
      {whole && <AgreedFields value={value} change={change} errors={shown} />}
      <KeptFields value={value} change={change} errors={shown} />
      <div className="flex flex-wrap items-center gap-2">
        <Button kind="primary" type="submit" busy={edit.isPending}>
          {states.save}
        </Button>
        <ButtonLink to="/agreements/$id" params={{ id: agreement.id }}>
          {states.cancel}
        </ButtonLink>
        <DraftLine
          draft={draft}
          onDiscard={() => {
            draft.clear();
            draft.replace(typedAgreement(agreement));
          }}
        />
      </div>
      {current && (
        <ConflictDialog
          mine={textOf(value)}
          saved={{ body: textOf(typedAgreement(current)), savedAt: null, savedBy: null }}
          onBoth={() => {
            edit.reset();
            change(bothOf(value, typedAgreement(current)));
          }}
          onTheirs={() => {
            edit.reset();
            kept.keep(value);
            queryClient.setQueryData(agreementQuery(agreement.id).queryKey, current);
            draft.clear();
            draft.replace(typedAgreement(current));
          }}
          onMine={() => {
            const mine = { ...value, version: current.version };
            draft.set(mine);
            save(mine);
          }}
          onClose={() => {
            edit.reset();
          }}
        />
      )}
    </form>
  );
}
