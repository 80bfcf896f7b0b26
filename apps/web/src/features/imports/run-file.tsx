import type { ReactNode } from 'react';
import type { ImportRun } from '../../api/types';
import { useText } from '../../text/language';
import { FileBox } from '../../ui/file-box';
import { Section } from '../../ui/page';
import { useSendFile } from './imports.api';
import { SheetLinks } from './sheet-links';

/** Form out, file in: chosen, or dropped on the box. */
export function RunFile({ run }: { run: ImportRun }): ReactNode {
  const { imports } = useText();
  const words = imports.file;
  const send = useSendFile(run);
  const isJson = run.form === 'programme';
  return (
    <Section title={run.fileName === null ? words.title : words.again}>
      {!isJson && (
        <div className="mb-4 flex flex-wrap items-center gap-3 text-meta">
          <span>{words.formHelp}</span>
          {run.form !== 'programme' && <SheetLinks form={run.form} />}
        </div>
      )}
      <FileBox
        label={words.label}
        help={[isJson ? words.helpJson : words.help, run.fileName === null ? '' : words.replaces].join(' ')}
        accept={isJson ? '.json' : '.xlsx,.csv'}
        upload={send}
        busy={words.busy}
        done={words.done}
      />
    </Section>
  );
}
