import type { ReactNode } from 'react';
import type { ImportForm } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { buttonClass } from '../../ui/button';
import { Icon } from '../../ui/icons';
import { sheetAddress } from './imports.api';

/** A form with what is stored, as Excel and as CSV; of one programme or strategy where the page is about one. */
export function SheetLinks({
  form,
  scope,
}: {
  form: Exclude<ImportForm, 'programme'>;
  scope?: { programme?: string; strategy?: string };
}): ReactNode {
  const { imports } = useText();
  return (
    <span className="flex flex-wrap gap-2" data-print="hide">
      {(['xlsx', 'csv'] as const).map((format) => (
        <a
          key={format}
          href={sheetAddress(form, format, scope)}
          download
          data-plain=""
          className={buttonClass('plain')}
        >
          <Icon name="download" size={16} />
          <span className="sr-only">{fill(imports.takeOne, { form: imports.forms[form] })} </span>
          {imports.formats[format]}
        </a>
      ))}
    </span>
  );
}
