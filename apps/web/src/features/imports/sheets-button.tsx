import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { SheetForm } from '../../api/types';
import { useMay } from '../../api/session';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { SheetLinks } from './sheet-links';

/** What the page shows as a table to take away, to change there and to send back. */
export function SheetsButton({
  forms,
  scope,
}: {
  forms: readonly SheetForm[];
  scope?: { programme?: string; strategy?: string };
}): ReactNode {
  const { imports } = useText();
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  if (!may('sheet.export')) return null;
  return (
    <>
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        {imports.sheets.open}
      </Button>
      {isOpen && (
        <Dialog
          title={imports.sheets.title}
          onClose={() => {
            setOpen(false);
          }}
        >
          <p className="mb-3 text-meta">{imports.takeHelp}</p>
          <ul className="text-meta">
            {forms.map((form) => (
              <li
                key={form}
                className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule py-2"
              >
                <span className="min-w-28 font-700">{imports.forms[form]}</span>
                <SheetLinks form={form} {...(scope === undefined ? {} : { scope })} />
                {may('import.run') && (
                  <Link to="/imports" search={{ form }}>
                    <span className="sr-only">{imports.forms[form]} </span>
                    {imports.sheets.send}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  );
}
