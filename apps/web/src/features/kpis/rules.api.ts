import { answer, api } from '../../api/client';
import { fromPercent } from './figures';
import { useIndicatorChange } from './kpis.api';
import type { FormValues } from '../../ui/form-fields';
import { orNull } from './values';

const thresholds = (values: FormValues) => ({
  onTrack: fromPercent(values.onTrack ?? ''),
  slightlyBehind: fromPercent(values.slightlyBehind ?? ''),
  maintainSlightlyBehind: fromPercent(values.maintainSlightlyBehind ?? ''),
});

export function useCreateRuleSet() {
  return useIndicatorChange((values) =>
    answer(
      api.POST('/api/v1/rule-sets', {
        body: {
          code: values.code ?? '',
          name: values.name ?? '',
          ...thresholds(values),
          note: orNull(values.note),
        },
      }),
    ),
  );
}

/** The next version; what was frozen by this one stays as it was. */
export function useRenewRuleSet(id: string) {
  return useIndicatorChange((values) =>
    answer(
      api.POST('/api/v1/rule-sets/{id}/versions', {
        params: { path: { id } },
        body: { ...thresholds(values), reason: values.reason ?? '' },
      }),
    ),
  );
}

export function useSelectRuleSet(place: { programmeId: string } | { strategyId: string }) {
  return useIndicatorChange((values) =>
    answer(
      api.PUT('/api/v1/rule-sets/{id}/selection', {
        params: { path: { id: values.ruleSet ?? '' } },
        body: place,
      }),
    ),
  );
}

export function useCreateMaster() {
  return useIndicatorChange((values) =>
    answer(
      api.POST('/api/v1/masters', {
        body: {
          code: values.name ?? '',
          name: values.name ?? '',
          unit: values.unit ?? '',
        },
      }),
    ),
  );
}

export function useAddCount(id: string) {
  return useIndicatorChange((values) =>
    answer(
      api.POST('/api/v1/masters/{id}/counts', {
        params: { path: { id } },
        body: {
          validFrom: values.validFrom ?? '',
          count: values.count ?? '',
          source: orNull(values.source),
          reason: orNull(values.reason),
        },
      }),
    ),
  );
}
