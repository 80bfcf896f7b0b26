import type { StoredIndicator } from '../evaluation/stored.js';
import type { CurrentMeasurement } from '../measurements/figures.rule.js';
import type { IndicatorView } from './indicator.schemas.js';

/** What is worked out when an indicator is read. */
type Derived =
  'gaps' | 'warnings' | 'rules' | 'evaluation' | 'evaluations' | 'series' | 'can' | 'parts' | 'components';

/** An indicator as it is stored, with everything its page needs, before anything is worked out. */
export type StoredView = Omit<IndicatorView, Derived | keyof StoredIndicator> &
  Pick<IndicatorView, 'gaps'> &
  Omit<StoredIndicator, 'components'> & {
    components: (IndicatorView['components'][number] & StoredIndicator['components'][number])[];
    parts: (IndicatorView['parts'][number] & {
      current: CurrentMeasurement[];
      periodKind: StoredIndicator['periodKind'];
      valueNature: string | null;
    })[];
  };
