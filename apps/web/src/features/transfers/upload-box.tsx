import type { ReactNode } from 'react';
import type { TransferList } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { buttonClass } from '../../ui/button';
import { FileBox } from '../../ui/file-box';
import { Icon } from '../../ui/icons';
import { Section } from '../../ui/page';
import { formAddress, useUpload } from './transfers.api';

/** Form out, file in: chosen, or dropped on the box. */
export function UploadBox({ list }: { list: TransferList }): ReactNode {
  const { transfers } = useText();
  const words = transfers.upload;
  const upload = useUpload(list);
  return (
    <Section title={list.fileName === null ? words.title : words.again}>
      <p className="mb-2 text-meta">{words.formHelp}</p>
      <p className="mb-4 flex flex-wrap gap-2" data-print="hide">
        {(['xlsx', 'csv'] as const).map((format) => (
          <a
            key={format}
            href={formAddress(format, list.effectiveOn)}
            download
            data-plain=""
            className={buttonClass('plain')}
          >
            <Icon name="download" size={16} />
            {format === 'xlsx' ? words.formXlsx : words.formCsv}
          </a>
        ))}
      </p>
      <FileBox
        label={words.file}
        help={list.fileName === null ? words.fileHelp : `${words.fileHelp} ${words.replaces}`}
        accept=".xlsx,.csv"
        upload={upload}
        busy={words.busy}
        done={words.done}
        status={
          list.fileName !== null && fill(words.name, { name: list.fileName, unchanged: list.unchanged })
        }
      />
    </Section>
  );
}
