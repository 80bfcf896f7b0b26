import { useState, type ReactNode } from 'react';
import type { SheetForm } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { FailureBanner } from '../../ui/failure';
import { Icon } from '../../ui/icons';
import { useAskSheet } from './imports.api';
import { SheetMaking } from './sheet-making';

/** A form with what is stored, as Excel and as CSV; of one programme or strategy where the page is about one. */
export function SheetLinks({
  form,
  scope,
}: {
  form: SheetForm;
  scope?: { programme?: string; strategy?: string };
}): ReactNode {
  const { imports } = useText();
  const ask = useAskSheet();
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <div className="flex flex-1 flex-wrap items-center gap-2" data-print="hide">
      {(['xlsx', 'csv'] as const).map((format) => (
        <Button
          key={format}
          busy={ask.isPending}
          onClick={() => {
            ask.mutate(
              { form, format, ...scope },
              {
                onSuccess: ({ id }) => {
                  setAsked(id);
                },
              },
            );
          }}
        >
          <Icon name="download" size={16} />
          <span className="sr-only">{fill(imports.takeOne, { form: imports.forms[form] })} </span>
          {imports.formats[format]}
        </Button>
      ))}
      {ask.isError && <FailureBanner error={ask.error} />}
      {asked !== null && <SheetMaking key={asked} id={asked} />}
    </div>
  );
}
