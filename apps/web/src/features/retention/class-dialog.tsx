import { useState, type ReactNode } from 'react';
import type { RetentionClass } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { SelectField } from '../../ui/field';
import { useToast } from '../../ui/toast';
import { type RetentionYears, useEditClass, YEARS } from './retention.api';

const PERMANENT = 'permanent';

/** Chooses another period; the own agency's alone. */
export function ClassDialog({ period, onClose }: { period: RetentionClass; onClose: () => void }): ReactNode {
  const { retention, words } = useText();
  const toast = useToast();
  const edit = useEditClass(period);
  const [years, setYears] = useState<RetentionYears>(YEARS.find((value) => value === period.years) ?? null);
  return (
    <ConfirmDialog
      title={fill(retention.editTitle, {
        agency: words.agency[period.agency],
        kind: retention.kinds[period.kind],
      })}
      body={
        <>
          <SelectField
            label={retention.heads.years}
            value={years === null ? PERMANENT : String(years)}
            onChange={(value) => {
              setYears(YEARS.find((one) => String(one) === value) ?? null);
            }}
            choices={[
              ...YEARS.map((value) => ({
                value: String(value),
                label: fill(retention.years, { count: value }),
              })),
              { value: PERMANENT, label: retention.permanent },
            ]}
          />
          <p>{retention.classesNote}</p>
        </>
      }
      verb={retention.edit}
      busy={edit.isPending}
      error={edit.error}
      onConfirm={() => {
        edit.mutate(years, {
          onSuccess: () => {
            onClose();
            toast(retention.editDone);
          },
        });
      }}
      onClose={onClose}
    />
  );
}
