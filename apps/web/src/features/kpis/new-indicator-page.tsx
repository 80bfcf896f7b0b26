import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useMay, useSession } from '../../api/session';
import type { Indicator } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { FailureBanner, useFieldFailures } from '../../ui/failure';
import { SelectField, TextField } from '../../ui/field';
import type { FormField, FormValues } from '../../ui/form-fields';
import { OfficialNumberField, YearField } from '../../ui/official-field';
import { PageHead } from '../../ui/page';
import { readOfficial } from '../../ui/read-official';
import { useToast } from '../../ui/toast';
import { initiativeQuery } from '../programmes/programmes.api';
import { bodyOf, fieldsFor, START } from './new-indicator';
import { useCreateIndicator } from './kpis.api';
import { useMasterChoices } from './master-choices';

const route = getRouteApi('/app/indicators/new');

/** Staff of both agencies define indicators; anybody else is told so instead of filling in a form in vain. */
export function NewIndicatorPage(): ReactNode {
  const { kpis: w } = useText();
  const may = useMay();
  if (may('indicator.manage')) return <NewIndicatorForm />;
  return (
    <PageHead
      before={<Breadcrumbs crumbs={[{ label: w.title, to: '/indicators' }, { label: w.newPage.title }]} />}
      title={w.newPage.title}
      sentence={w.newPage.readOnly}
    />
  );
}

/** What is measured, in what unit, and how much by when? */
function NewIndicatorForm(): ReactNode {
  const text = useText();
  const { kpis: w, states, official } = text;
  const { initiative } = route.useSearch();
  const linked = useQuery({ ...initiativeQuery(initiative ?? ''), enabled: initiative !== undefined });
  const agency = useSession().post?.agency ?? null;
  const [typed, setTyped] = useState<FormValues>(START);
  const [unread, setUnread] = useState<Record<string, string>>({});
  const [stamp, setStamp] = useState(0);
  const create = useCreateIndicator();
  const refused = useFieldFailures(create.error);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const fields = fieldsFor(typed, text, agency, useMasterChoices(typed.kind === 'all_of_n')).filter(
    (field) => field.shown?.(typed) !== false,
  );
  const missing = Object.fromEntries(
    fields.flatMap(({ name, label, kind, required }) =>
      required === true && (typed[name] ?? '').trim() === ''
        ? [[name, fill(kind === 'select' ? states.chooseField : states.requiredField, { label })]]
        : [],
    ),
  );
  const errors = stamp === 0 ? {} : { ...refused, ...unread, ...missing };
  const submit = async () => {
    setStamp(Date.now());
    setUnread({});
    if (Object.keys(missing).length > 0) return;
    const read = await readOfficial(queryClient, fields, typed, official);
    setUnread(read.problems);
    if (Object.keys(read.problems).length > 0) return;
    create.mutate(bodyOf(read.values, initiative), {
      onSuccess: (created: Indicator) => {
        toast(w.newPage.saved);
        void navigate({ to: '/indicators/$id', params: { id: created.id } });
      },
    });
  };
  return (
    <>
      <PageHead
        before={<Breadcrumbs crumbs={[{ label: w.title, to: '/indicators' }, { label: w.newPage.title }]} />}
        title={w.newPage.title}
        sentence={
          linked.data === undefined
            ? w.newPage.sentence
            : fill(w.newPage.linked, { title: linked.data.title })
        }
      />
      <form
        noValidate
        className="max-w-xl"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {create.isError && Object.keys(refused).length === 0 && <FailureBanner error={create.error} />}
        <ErrorSummary
          errors={errors}
          labels={Object.fromEntries(fields.map(({ name, label }) => [name, label]))}
          stamp={stamp}
        />
        {fields.map((field) => (
          <OneField
            key={field.name}
            field={field}
            value={typed[field.name] ?? ''}
            error={errors[field.name]}
            onChange={(value) => {
              setTyped((now) => ({ ...now, [field.name]: value }));
            }}
          />
        ))}
        <Button kind="primary" type="submit" busy={create.isPending}>
          {w.newPage.save}
        </Button>
      </form>
    </>
  );
}

function OneField(props: {
  field: FormField;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}): ReactNode {
  const { field, ...rest } = props;
  const common = {
    ...rest,
    name: field.name,
    label: field.label,
    ...(field.help === undefined ? {} : { help: field.help }),
    ...(field.required === true ? { required: true } : {}),
  };
  switch (field.kind) {
    case 'number':
      return <OfficialNumberField {...common} unit={field.unit ?? ''} />;
    case 'year':
      return <YearField {...common} expected={field.expected ?? 'fiscal_year'} />;
    case 'select':
      return (
        <SelectField
          {...common}
          choices={field.choices ?? []}
          {...(field.placeholder === undefined ? {} : { placeholder: field.placeholder })}
        />
      );
    default:
      return <TextField {...common} />;
  }
}
