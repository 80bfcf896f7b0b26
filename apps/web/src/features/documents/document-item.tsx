import { useState, type ReactNode } from 'react';
import type { DocumentRow } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { shortInstant } from '../../ui/dates';
import { FileBox } from '../../ui/file-box';
import { Marked } from '../../ui/mark';
import { AgencyShape, postLabel } from '../../ui/owner';
import { Tag } from '../../ui/state-word';
import { DocumentActs } from './document-acts';
import { DocumentVersions } from './document-versions';
import { fileAddress, pictureAddress, useAddFile } from './documents.api';

/** One document or photo: what it is, for whom, whether it may be published, and what can be done with it. */
export function DocumentItem({ document }: { document: DocumentRow }): ReactNode {
  const { documents: w } = useText();
  const { file } = document;
  return (
    <li className="min-w-0 border-b border-rule py-3">
      {document.kind === 'photo' && file !== null && (
        <img
          src={pictureAddress(document)}
          alt={document.altText ?? document.title}
          loading="lazy"
          className="mb-2 aspect-[4/3] w-full rounded-4 border border-rule bg-solid-gray-50 object-contain"
        />
      )}
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <AgencyShape agency={document.agency} size={13} />
        <span className="font-700 break-words">
          {file === null ? (
            document.title
          ) : (
            <a
              href={fileAddress(document.id)}
              download
              data-plain=""
              className="underline underline-offset-4"
            >
              {document.title}
            </a>
          )}
        </span>
        <Tag>{w.audiences[document.audience]}</Tag>
      </p>
      {document.caption !== null && <p className="text-meta">{document.caption}</p>}
      <Facts document={document} />
      {document.can.addFile && <AddFile document={document} />}
      <DocumentActs document={document} />
      {file !== null && file.number > 1 && <DocumentVersions id={document.id} />}
    </li>
  );
}

function Facts({ document }: { document: DocumentRow }): ReactNode {
  const { text, language } = useLanguage();
  const w = text.documents;
  const { file, withdrawn } = document;
  return (
    <div className="text-meta text-sub">
      {document.credit !== null && <p>{fill(w.credit, { credit: document.credit })}</p>}
      {file === null ? (
        <p>{w.noFile}</p>
      ) : (
        <p>
          {[
            file.name,
            sizeOf(file.size, w.size),
            fill(w.version, { number: file.number }),
            fill(w.addedBy, { who: postLabel(file.addedBy), time: shortInstant(file.addedAt, language) }),
          ].join(text.words.comma)}
        </p>
      )}
      {(document.kind === 'photo' || file?.contentType.startsWith('image/') === true) &&
        document.audience !== 'public' && (
          <p>
            {document.consent === 'missing' ? (
              <Marked mark="gap">{w.noConsent}</Marked>
            ) : (
              w.consents[document.consent]
            )}
          </p>
        )}
      {withdrawn !== null && (
        <p>
          {fill(w.withdrawn, {
            who: postLabel(withdrawn.by),
            time: shortInstant(withdrawn.at, language),
            reason: withdrawn.reason,
          })}
        </p>
      )}
    </div>
  );
}

/** The first file stands open; a new version is asked for. */
function AddFile({ document }: { document: DocumentRow }): ReactNode {
  const { documents: w } = useText();
  const upload = useAddFile(document);
  const [open, setOpen] = useState(document.file === null);
  const box = (
    <FileBox
      label={document.file === null ? w.file : w.newVersion}
      help={document.kind === 'photo' ? w.photoHelp : w.documentHelp}
      accept={
        document.kind === 'photo' ? '.jpg,.jpeg,.png' : '.pdf,.docx,.xlsx,.pptx,.png,.jpg,.jpeg,.csv,.txt'
      }
      upload={upload}
      busy={w.busy}
      done={w.stored}
    />
  );
  if (document.file === null) return <div className="mt-2">{box}</div>;
  return (
    <details
      className="mt-2 text-meta"
      open={open}
      data-print="hide"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className="cursor-pointer py-1">{w.newVersion}</summary>
      <div className="mt-2">{box}</div>
    </details>
  );
}

export function sizeOf(bytes: number, words: { kb: string; mb: string }): string {
  return bytes < 1024 * 1024
    ? fill(words.kb, { size: Math.max(1, Math.round(bytes / 1024)) })
    : fill(words.mb, { size: (bytes / 1024 / 1024).toFixed(1) });
}
