import { useState, type ReactNode } from 'react';
import type { Agreement } from '../../api/types';
import { useText } from '../../text/language';
import { Button, ButtonLink } from '../../ui/button';
import { FormDialog } from '../../ui/form-dialog';
import type { FormField, FormValues } from '../../ui/form-fields';
import { readPartialDay, typedPartialDay } from '../../ui/partial-day';
import { useAgreementWords } from './agreement-words';
import { useAgreementChange, useDecide } from './agreements.api';
import { readMonths } from './typed-months';

type Act = 'activate' | 'amend' | 'renew' | 'terminate' | 'keepOn';
const linesOf = (text = '') => text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));

/** What the reader may do with it; who else may stands in words. */
export function AgreementActs({ agreement }: { agreement: Agreement }): ReactNode {
  const { agreements: w } = useText();
  const [act, setAct] = useState<Act | null>(null);
  const { can } = agreement;
  const acts = (['activate', 'keepOn', 'renew', 'amend', 'terminate'] as const).filter((one) => can[one]);
  const over = agreement.state === 'expired' || agreement.state === 'terminated' ? agreement.state : null;
  const current = acts.length === 0 && can.edit && over === null;
  return (
    <>
      {acts.map((one, index) => (
        <Button
          key={one}
          kind={index === 0 ? 'primary' : 'plain'}
          onClick={() => {
            setAct(one);
          }}
        >
          {w[one]}
        </Button>
      ))}
      {can.edit && (
        <ButtonLink
          to="/agreements/$id/edit"
          params={{ id: agreement.id }}
          kind={current ? 'primary' : 'plain'}
        >
          {w.edit}
        </ButtonLink>
      )}
      {current && <p className="w-full text-meta text-sub">{w.decides}</p>}
      {over !== null && can.edit && <p className="w-full text-meta text-sub">{w.over[over]}</p>}
      {act !== null && (
        <ActDialog
          act={act}
          agreement={agreement}
          onClose={() => {
            setAct(null);
          }}
        />
      )}
    </>
  );
}

function ActDialog({
  act,
  agreement,
  onClose,
}: {
  act: Act;
  agreement: Agreement;
  onClose: () => void;
}): ReactNode {
  const { agreements: w, jointActs } = useText();
  const decide = useDecide(agreement);
  const send: Record<Act, (values: FormValues) => Promise<Agreement>> = {
    activate: (values) =>
      decide.activate({
        signedOn: readPartialDay(values.signedOn ?? '') ?? values.signedOn ?? '',
        ...(values.startsOn === '' || values.startsOn === undefined ? {} : { startsOn: values.startsOn }),
      }),
    amend: (values) =>
      decide.amend({
        amendedOn: values.amendedOn ?? '',
        reason: values.reason ?? '',
        changes: amendedFields(agreement, values),
      }),
    renew: (values) =>
      decide.renew({
        endsOn: values.endsOn === '' ? null : (values.endsOn ?? null),
        months: readMonths(values.months ?? ''),
      }),
    terminate: (values) => decide.terminate({ on: values.on ?? '', reason: values.reason ?? '' }),
    keepOn: (values) => decide.keepOn({ reason: values.reason ?? '' }),
  };
  const change = useAgreementChange(send[act]);
  const fields = useFields(agreement)[act];
  const done = {
    activate: w.activated,
    amend: w.amended,
    renew: w.renewed,
    terminate: w.terminated,
    keepOn: w.keptOn,
  };
  const notes = {
    activate: w.activateNote,
    amend: w.amendNote,
    renew: w.renewNote,
    terminate: w.terminateNote,
    keepOn: w.keepOnNote,
  };
  return (
    <FormDialog
      title={w[act]}
      note={notes[act]}
      verb={w[act]}
      done={agreement.agency === null ? jointActs.asked : done[act]}
      change={change}
      fields={fields}
      onClose={onClose}
    />
  );
}

function useFields(agreement: Agreement): Record<Act, FormField[]> {
  const { agreements: w } = useText();
  const say = useAgreementWords();
  const renewalChoices = (['none', 'automatic', 'by_agreement'] as const).map((value) => ({
    value,
    label: w.renewals[value],
  }));
  return {
    activate: [
      {
        name: 'signedOn',
        label: w.signedOn,
        kind: 'text',
        required: true,
        help: w.signedHelp,
        initial: typedPartialDay(agreement.signedOn),
      },
      { name: 'startsOn', label: w.startsOn, kind: 'day', help: w.startsHelp },
    ],
    amend: [
      { name: 'amendedOn', label: w.amendedOn, kind: 'day', required: true },
      { name: 'reason', label: w.reason, kind: 'long', required: true },
      { name: 'name', label: w.nameField, kind: 'text', required: true, initial: agreement.name },
      { name: 'items', label: w.items, kind: 'long', help: w.itemsHelp, initial: agreement.items.join('\n') },
      ...(agreement.validity === 'none'
        ? []
        : [
            {
              name: 'renewal',
              label: w.renewal,
              kind: 'select' as const,
              required: true,
              initial: agreement.renewal,
              choices: renewalChoices,
            },
            {
              name: 'renewalMonths',
              label: w.renewalMonths,
              kind: 'text' as const,
              help: w.renewalMonthsHelp,
              echo: (typed: string) => say.lengthEcho(typed, null),
              problem: say.lengthProblem,
              initial: agreement.renewalMonths === null ? '' : String(agreement.renewalMonths),
            },
          ]),
    ],
    renew: [
      { name: 'endsOn', label: w.endsOn, kind: 'day' },
      {
        name: 'months',
        label: w.renewMonths,
        kind: 'text',
        help: w.monthsHelp,
        echo: (typed) => say.lengthEcho(typed, say.dayAfter(agreement.endsOn)),
        problem: say.lengthProblem,
      },
    ],
    terminate: [
      { name: 'on', label: w.terminateOn, kind: 'day', required: true },
      { name: 'reason', label: w.reason, kind: 'long', required: true },
    ],
    keepOn: [{ name: 'reason', label: w.reason, kind: 'long', required: true }],
  };
}

/** Only what differs from what is agreed now. */
function amendedFields(agreement: Agreement, values: FormValues) {
  const items = linesOf(values.items);
  const renewal = (['none', 'automatic', 'by_agreement'] as const).find((one) => one === values.renewal);
  const renewalMonths = renewal === 'none' ? null : readMonths(values.renewalMonths ?? '');
  const clause =
    renewal !== undefined && (renewal !== agreement.renewal || renewalMonths !== agreement.renewalMonths);
  return {
    ...(values.name === agreement.name ? {} : { name: values.name ?? '' }),
    ...(items.join('\n') === agreement.items.join('\n') ? {} : { items }),
    ...(clause ? { renewal, renewalMonths } : {}),
  };
}
