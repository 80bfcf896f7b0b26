import { useId, useState, type ReactNode } from 'react';
import type { UseMutationResult } from '@tanstack/react-query';
import { FailureBanner, useFieldFailures } from './failure';
import { Mark } from './mark';
import { useToast } from './toast';

/** A file goes in here: chosen, or dropped on the box. A refusal stands at the field, and another can be chosen at once. */
export function FileBox({
  label,
  help,
  accept,
  upload,
  busy,
  done,
  status,
}: {
  label: string;
  help: string;
  /** The endings that the chooser offers; the service judges the content. */
  accept: string;
  upload: UseMutationResult<unknown, Error, File>;
  busy: string;
  done: string;
  status?: ReactNode;
}): ReactNode {
  const toast = useToast();
  const id = useId();
  const [over, setOver] = useState(false);
  const refused = useFieldFailures(upload.error).file;
  const send = (file: File | undefined) => {
    if (!file || upload.isPending) return;
    upload.mutate(file, {
      onSuccess: () => {
        toast(done);
      },
    });
  };
  return (
    <>
      {upload.isError && refused === undefined && <FailureBanner error={upload.error} />}
      <div
        data-print="hide"
        className={`rounded-8 border border-dashed px-4 py-4 ${over ? 'border-act bg-blue-50' : 'border-edge'}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          send(event.dataTransfer.files[0]);
        }}
      >
        <label htmlFor={id} className="mb-1 block text-meta font-700">
          {label}
        </label>
        <p id={`${id}-help`} className="mb-2 text-meta text-sub">
          {help}
        </p>
        <input
          id={id}
          type="file"
          accept={accept}
          disabled={upload.isPending}
          aria-describedby={`${id}-help ${id}-error`}
          aria-invalid={refused !== undefined}
          className="max-w-full text-meta"
          onChange={(event) => {
            send(event.target.files?.[0]);
            // The same file may be chosen again after it was mended.
            event.target.value = '';
          }}
        />
        <div id={`${id}-error`} role="alert">
          {refused !== undefined && (
            <p className="mt-2 flex items-center gap-1.5 text-meta text-late-text">
              <Mark name="failed" />
              {refused}
            </p>
          )}
        </div>
        <p role="status" className="mt-1 text-meta">
          {upload.isPending ? busy : status}
        </p>
      </div>
    </>
  );
}
