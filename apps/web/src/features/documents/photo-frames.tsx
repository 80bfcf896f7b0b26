import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useMay } from '../../api/session';
import type { PhotoFrame, ProgressBlock } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { FormDialog } from '../../ui/form-dialog';
import type { FormField } from '../../ui/form-fields';
import { FailureBanner } from '../../ui/failure';
import { photoFrameQuery, useFillFrame } from './photo-frames.api';

type Frame = ProgressBlock['photos'][number];

/** The photos of a block, each under its printed caption; those who publish choose which. */
export function PhotoFrames({ frames }: { frames: readonly Frame[] }): ReactNode {
  if (frames.length === 0) return null;
  return (
    <ul className="mt-3 grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {frames.map((frame) => (
        <li key={frame.id} className="text-meta">
          <FramedPhoto photo={frame.photo} />
          <p className="mt-1">{frame.caption}</p>
          <Choose frame={frame} />
        </li>
      ))}
    </ul>
  );
}

/** The photo with its credit, or the empty frame that the report prints. */
export function FramedPhoto({ photo }: { photo: Frame['photo'] }): ReactNode {
  const { documents: w } = useText();
  const may = useMay();
  if (photo === null || !may('document.read'))
    return (
      <div className="flex min-h-28 items-center justify-center rounded-4 border border-dashed border-edge px-3 text-sub">
        {w.frames.empty}
      </div>
    );
  return (
    <>
      <img
        src={`/api/v1/documents/${photo.id}/picture`}
        alt={photo.altText}
        loading="lazy"
        className="aspect-[4/3] w-full rounded-4 border border-rule bg-solid-gray-50 object-contain"
      />
      {photo.credit !== null && <p className="text-sub">{fill(w.credit, { credit: photo.credit })}</p>}
    </>
  );
}

function Choose({ frame }: { frame: Frame }): ReactNode {
  const { documents: w } = useText();
  const may = useMay();
  const [open, setOpen] = useState(false);
  const query = useQuery({ ...photoFrameQuery(frame.id), enabled: open });
  if (!may('document.publish')) return null;
  return (
    <div className="mt-1" data-print="hide">
      <Button
        busy={open && query.isFetching}
        onClick={() => {
          setOpen(true);
        }}
      >
        {w.frames.choose}
        <span className="sr-only">：{frame.caption}</span>
      </Button>
      {open && query.isError && <FailureBanner error={query.error} />}
      {open && query.isSuccess && !query.isFetching && (
        <Chooser
          frame={query.data}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}

function Chooser({ frame, onClose }: { frame: PhotoFrame; onClose: () => void }): ReactNode {
  const { documents: w } = useText();
  const change = useFillFrame(frame);
  const field: FormField = {
    name: 'documentId',
    label: w.frames.photo,
    kind: 'select',
    initial: frame.photo?.id ?? '',
    choices: [
      { value: '', label: w.frames.none },
      ...[...frame.choices, ...(frame.photo === null ? [] : [frame.photo])]
        .filter(({ id }, at, all) => all.findIndex((one) => one.id === id) === at)
        .map(({ id, title, altText }) => ({ value: id, label: fill(w.frames.choice, { title, altText }) })),
    ],
  };
  return (
    <FormDialog<PhotoFrame>
      title={w.frames.choose}
      note={
        <>
          <p className="mb-1 font-700">{frame.caption}</p>
          <p>{w.frames.note}</p>
        </>
      }
      verb={w.frames.save}
      done={w.frames.saved}
      change={change}
      fields={[field]}
      current={(now) => ({ documentId: now.photo?.id ?? '' })}
      onClose={onClose}
    />
  );
}
