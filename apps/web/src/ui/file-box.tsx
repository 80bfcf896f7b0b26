import { useId, useState, type ReactNode } from 'react';
import type { UseMutationResult } from '@tanstack/react-query';
import { fill } from '../text/fill';
import { useText } from '../text/language';
import { buttonClass } from './button';
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
  const { states } = useText();
  const toast = useToast();
  const id = useId();
  const [over, setOver] = useState(false);
  const [name, setName] = useState<string | null>(null);
  const refused = useFieldFailures(upload.error).file;
  const send = (file: File | undefined) => {
    if (!file || upload.isPending) return;
    setName(file.name);
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
        <p id={`${id}-label`} className="mb-1 text-meta font-700">
          {label}
        </p>
        <p id={`${id}-help`} className="mb-2 text-meta text-sub">
          {help}
        </p>
        {/* The browser's own button cannot look like the others: the field is there for keys and readers, its label is seen. */}
        <input
          id={id}
          type="file"
          accept={accept}
          disabled={upload.isPending}
          aria-labelledby={`${id}-label ${id}-choose`}
          aria-describedby={`${id}-help ${id}-error`}
          aria-invalid={refused !== undefined}
          className="peer sr-only"
          onChange={(event) => {
            send(event.target.files?.[0]);
            // The same file may be chosen again after it was mended.
            event.target.value = '';
          }}
        />
        <label
          id={`${id}-choose`}
          htmlFor={id}
          className={buttonClass(
            'plain',
            `cursor-pointer peer-focus-visible:shadow-[0_0_0_2px_var(--color-yellow-300)] peer-focus-visible:outline-4 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-black ${upload.isPending ? 'opacity-60' : ''}`,
          )}
        >
          {states.chooseFile}
        </label>
        {name !== null && <span className="ml-3 text-meta">{fill(states.chosenFile, { name })}</span>}
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
