import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useLanguage } from '../../text/language';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { ACTING, AGENCIES, auditTypesQuery, PERIODS, type Period } from './audit.api';

export interface AuditSearch {
  period?: Period | undefined;
  agency?: (typeof AGENCIES)[number] | undefined;
  who?: string | undefined;
  kind?: string | undefined;
  type?: string | undefined;
  record?: string | undefined;
  by?: (typeof ACTING)[number] | undefined;
  event?: string | undefined;
}

/** Every filter stands in the address. */
export function AuditFilters(props: {
  search: AuditSearch;
  period: Period;
  onChange: (next: AuditSearch) => void;
}): ReactNode {
  const { text, language } = useLanguage();
  const { audit } = text;
  const { search, onChange } = props;
  const types = useQuery(auditTypesQuery).data;
  const [who, setWho] = useState(search.who ?? '');
  const [record, setRecord] = useState(search.record ?? '');
  return (
    <form
      role="search"
      aria-label={audit.filters}
      className="mb-4 grid items-end gap-x-4 md:grid-cols-2 xl:grid-cols-4"
      data-print="hide"
      onSubmit={(event) => {
        event.preventDefault();
        onChange({ who: who.trim() || undefined, record: record.trim() || undefined });
      }}
    >
      <SelectField
        label={audit.period}
        value={props.period}
        onChange={(value) => {
          onChange({ period: PERIODS.find((one) => one === value) });
        }}
        choices={PERIODS.map((value) => ({ value, label: audit.periods[value] }))}
      />
      <SelectField
        label={audit.agency}
        value={search.agency ?? ''}
        placeholder={audit.all}
        onChange={(value) => {
          onChange({ agency: AGENCIES.find((one) => one === value) });
        }}
        choices={AGENCIES.map((value) => ({ value, label: audit.agencies[value] }))}
      />
      <SelectField
        label={audit.kind}
        value={search.kind ?? ''}
        placeholder={audit.all}
        onChange={(value) => {
          onChange({ kind: value || undefined });
        }}
        choices={(types?.kinds ?? []).map(({ kind, word }) => ({ value: kind, label: word[language] }))}
      />
      <SelectField
        label={audit.type}
        value={search.type ?? ''}
        placeholder={audit.all}
        onChange={(value) => {
          onChange({ type: value || undefined });
        }}
        choices={(types?.types ?? []).map(({ type, word }) => ({ value: type, label: word[language] }))}
      />
      <SelectField
        label={audit.how}
        value={search.by ?? ''}
        placeholder={audit.all}
        onChange={(value) => {
          onChange({ by: ACTING.find((one) => one === value) });
        }}
        choices={ACTING.map((value) => ({ value, label: audit.acting[value] }))}
      />
      <TextField label={audit.who} value={who} onChange={setWho} />
      <TextField label={audit.record} value={record} onChange={setRecord} />
      <Button type="submit" className="mb-4">
        {audit.searchGo}
      </Button>
    </form>
  );
}
