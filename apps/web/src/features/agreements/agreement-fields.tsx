import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useAssigneeChoices } from '../../api/posts';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { DateField } from '../../ui/date-field';
import { SelectField, TextArea, TextField, type Choice } from '../../ui/field';
import { plainPartialDay, readPartialDay } from '../../ui/partial-day';
import { chartQuery } from '../agencies/agencies.api';
import { useInitiativeChoices } from '../tasks/new-task-page';
import { readDay } from '../../ui/wareki';
import type { TypedAgreement } from './agreement-form-values';
import { useAgreementWords } from './agreement-words';
import { PartiesField } from './parties-field';

interface Props {
  value: TypedAgreement;
  change: (next: Partial<TypedAgreement>) => void;
  errors: Record<string, string>;
}

/** What the parties agree on. */
export function AgreedFields({ value, change, errors }: Props): ReactNode {
  const { agreements: w } = useText();
  return (
    <>
      <TextField
        name="name"
        label={w.nameField}
        required
        value={value.name}
        error={errors.name}
        onChange={(name) => {
          change({ name });
        }}
      />
      <PartiesField
        value={value.parties}
        error={errors.parties}
        onChange={(parties) => {
          change({ parties });
        }}
      />
      <TextArea
        name="items"
        label={w.items}
        help={w.itemsHelp}
        rows={5}
        value={value.items}
        error={errors.items}
        onChange={(items) => {
          change({ items });
        }}
      />
      <DayFields value={value} change={change} errors={errors} />
      <ClauseFields value={value} change={change} errors={errors} />
    </>
  );
}

function DayFields({ value, change, errors }: Props): ReactNode {
  const { text, language } = useLanguage();
  const w = text.agreements;
  const signed = readPartialDay(value.signedOn);
  return (
    <div className="grid gap-x-6 md:grid-cols-2">
      <div>
        <TextField
          name="signedOn"
          label={w.signedOn}
          help={w.signedHelp}
          value={value.signedOn}
          error={errors.signedOn}
          onChange={(signedOn) => {
            change({ signedOn });
          }}
        />
        <p className="-mt-3 mb-4 min-h-6 text-meta text-sub" role="status">
          {signed !== null && fill(w.partialRead, { day: plainPartialDay(signed, language) })}
        </p>
      </div>
      <DateField
        name="startsOn"
        label={w.startsOn}
        help={w.startsHelp}
        value={value.startsOn}
        error={errors.startsOn}
        onChange={(startsOn) => {
          change({ startsOn });
        }}
      />
    </div>
  );
}

function ClauseFields({ value, change, errors }: Props): ReactNode {
  const { agreements: w } = useText();
  const say = useAgreementWords();
  const signed = readPartialDay(value.signedOn);
  const starts = readDay(value.startsOn.trim() === '' ? (signed ?? '') : value.startsOn);
  const months = (name: 'termMonths' | 'renewalMonths', help: string) => (
    <TextField
      name={name}
      label={w[name]}
      help={help}
      value={value[name]}
      error={errors[name]}
      echo={say.lengthEcho(value[name], name === 'termMonths' && 'day' in starts ? starts.day : null)}
      onChange={(typed) => {
        change({ [name]: typed });
      }}
    />
  );
  return (
    <div className="grid gap-x-6 md:grid-cols-2">
      <SelectField
        name="validity"
        label={w.validity}
        required
        value={value.validity}
        error={errors.validity}
        choices={choicesOf(w.validities)}
        onChange={(validity) => {
          change({ validity });
        }}
      />
      {value.validity === 'fixed' && (
        <DateField
          name="endsOn"
          label={w.endsOn}
          value={value.endsOn}
          error={errors.endsOn}
          onChange={(endsOn) => {
            change({ endsOn });
          }}
        />
      )}
      {value.validity === 'relative' && months('termMonths', w.monthsHelp)}
      {value.validity === 'none' && <span />}
      {value.validity !== 'none' && (
        <SelectField
          name="renewal"
          label={w.renewal}
          required
          value={value.renewal}
          error={errors.renewal}
          choices={choicesOf(w.renewals)}
          onChange={(renewal) => {
            change({ renewal });
          }}
        />
      )}
      {value.validity !== 'none' && value.renewal !== 'none' && months('renewalMonths', w.renewalMonthsHelp)}
    </div>
  );
}

function choicesOf(words: Record<string, string>): Choice[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

/** What an agency keeps beside the agreed text: who answers for it, what it serves, and notes. */
export function KeptFields({ value, change, errors }: Props): ReactNode {
  const { agreements: w, words } = useText();
  const ofAgency = (agency: string | null) => value.agency === 'joint' || agency === value.agency;
  const posts = useAssigneeChoices((post) => ofAgency(post.agency));
  const chart = useQuery(chartQuery(undefined));
  const departments = (chart.data?.items ?? []).flatMap(({ agency, departments: all }) =>
    ofAgency(agency)
      ? all.map(({ id, name }) => ({ value: id, label: name, group: words.agencyName[agency ?? 'joint'] }))
      : [],
  );
  const initiatives = useInitiativeChoices(value.initiativeIds[0]);
  return (
    <>
      <SelectField
        name="postId"
        label={w.post}
        help={w.responsibleHelp}
        value={value.postId}
        placeholder={words.unset}
        choices={posts}
        error={errors.postId}
        onChange={(postId) => {
          change({ postId });
        }}
      />
      <SelectField
        name="departmentId"
        label={w.department}
        help={w.departmentHelp}
        value={value.departmentId}
        placeholder={words.unset}
        choices={departments}
        error={errors.departmentId}
        onChange={(departmentId) => {
          change({ departmentId });
        }}
      />
      <fieldset id="initiativeIds" tabIndex={-1} className="mb-4">
        <legend className="mb-1 text-meta font-700">{w.initiatives}</legend>
        <p className="mb-1 text-meta text-sub">{w.initiativesHelp}</p>
        <div className="grid gap-x-6 md:grid-cols-2">
          {initiatives.map((choice) => (
            <label key={choice.value} className="flex min-h-8 items-center gap-2 text-meta max-md:min-h-11">
              <input
                type="checkbox"
                className="size-5 shrink-0"
                checked={value.initiativeIds.includes(choice.value)}
                onChange={(event) => {
                  change({
                    initiativeIds: event.target.checked
                      ? [...value.initiativeIds, choice.value]
                      : value.initiativeIds.filter((id) => id !== choice.value),
                  });
                }}
              />
              {choice.label}
            </label>
          ))}
        </div>
      </fieldset>
      <TextArea
        name="note"
        label={w.note}
        rows={4}
        value={value.note}
        error={errors.note}
        onChange={(note) => {
          change({ note });
        }}
      />
    </>
  );
}
