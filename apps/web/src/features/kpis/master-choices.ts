import { useQuery } from '@tanstack/react-query';
import { useText } from '../../text/language';
import type { Choice } from '../../ui/field';
import { mastersQuery } from './kpis.api';

/** What 「全」 may count, with how many there are today. */
export function useMasterChoices(enabled: boolean): Choice[] {
  const { kpis: w } = useText();
  const masters = useQuery({ ...mastersQuery, enabled }).data?.items ?? [];
  return masters.map(({ code, name, today, unit }) => ({
    value: code,
    label: `${name}（${today ?? w.none}${unit}）`,
  }));
}
