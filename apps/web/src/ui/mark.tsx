import type { ReactNode } from 'react';

/** State marks of the product: the shape tells the state without colour; the word stands beside it. */
export type MarkName =
  | 'ring'
  | 'half'
  | 'envelope'
  | 'hourglass'
  | 'hook'
  | 'check'
  | 'struck'
  | 'pause'
  | 'failed'
  | 'unknown'
  | 'gap'
  | 'late'
  | 'clock'
  | 'clockRing'
  | 'working'
  | 'up'
  | 'down'
  | 'doubleDown';

const DRAWN: Record<MarkName, ReactNode> = {
  ring: (
    <circle
      cx="8"
      cy="8"
      r="6"
      className="fill-none stroke-sub"
      strokeWidth="1.5"
      strokeDasharray="2.4 2.3"
    />
  ),
  half: (
    <>
      <circle cx="8" cy="8" r="6" className="fill-white stroke-sub" strokeWidth="1.5" />
      <path d="M8 2a6 6 0 0 0 0 12z" className="fill-sub" />
    </>
  ),
  envelope: <path d="M2 4h12v8.5H2zM2 4.5l6 4.5 6-4.5" className="fill-none stroke-act" strokeWidth="1.5" />,
  hourglass: (
    <path
      d="M4 2.5h8M4 13.5h8M5 2.5c0 3 6 4.5 6 5.5s-6 2-6 5.5M11 2.5c0 3-6 4.5-6 5.5s6 2 6 5.5"
      className="fill-none stroke-today"
      strokeWidth="1.5"
    />
  ),
  hook: (
    <path d="M6 3 3 6l3 3M3 6h6a3.5 3.5 0 0 1 0 7H6" className="fill-none stroke-late" strokeWidth="1.7" />
  ),
  check: (
    <>
      <circle cx="8" cy="8" r="6.75" className="fill-done" />
      <path d="M5 8.2 7.2 10.4 11.2 6" className="fill-none stroke-white" strokeWidth="1.7" />
    </>
  ),
  struck: (
    <path
      d="M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M4 12l8-8"
      className="fill-none stroke-sub"
      strokeWidth="1.5"
    />
  ),
  pause: <path d="M5.5 3v10M10.5 3v10" className="fill-none stroke-ink" strokeWidth="2.2" />,
  failed: (
    <>
      <path d="M5.5 1.5h5l4 4v5l-4 4h-5l-4-4v-5z" className="fill-late" />
      <path d="M5.5 5.5l5 5M10.5 5.5l-5 5" className="stroke-white" strokeWidth="1.7" />
    </>
  ),
  unknown: (
    <>
      <path d="M8 1.2 14.8 8 8 14.8 1.2 8z" className="fill-orange-50 stroke-today" strokeWidth="1.2" />
      <path
        d="M6.4 6.6a1.6 1.6 0 1 1 2.3 1.5c-.5.2-.7.5-.7 1.1M8 11v.4"
        className="fill-none stroke-today"
        strokeWidth="1.3"
      />
    </>
  ),
  gap: (
    <>
      <path d="M8 1.2 14.8 8 8 14.8 1.2 8z" className="fill-gap stroke-gap-edge" strokeWidth="1.2" />
      <path d="M8 4.8v3.7M8 10.6v.6" className="stroke-ink" strokeWidth="1.5" />
    </>
  ),
  late: (
    <>
      <path d="M8 1.5 15 14H1z" className="fill-late" />
      <path d="M8 6v4M8 11.6v.7" className="stroke-white" strokeWidth="1.5" />
    </>
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="6.75" className="fill-today" />
      <path d="M8 4.5V8l2.5 1.5" className="fill-none stroke-white" strokeWidth="1.5" />
    </>
  ),
  clockRing: (
    <>
      <circle cx="8" cy="8" r="6" className="fill-none stroke-ink" strokeWidth="1.5" />
      <path d="M8 4.5V8l2.5 1.5" className="fill-none stroke-ink" strokeWidth="1.3" />
    </>
  ),
  up: <path d="M2.5 10.5 8 5l5.5 5.5" className="fill-none stroke-done" strokeWidth="2.2" />,
  down: <path d="M2.5 5.5 8 11l5.5-5.5" className="fill-none stroke-today" strokeWidth="2.2" />,
  doubleDown: (
    <path d="M2.5 3 8 8l5.5-5M2.5 8 8 13l5.5-5" className="fill-none stroke-late" strokeWidth="2.2" />
  ),
  working: (
    <>
      <circle cx="8" cy="8" r="6" className="fill-none stroke-blue-200" strokeWidth="2.2" />
      <path d="M8 2a6 6 0 0 1 6 6" className="fill-none stroke-act" strokeWidth="2.2" />
    </>
  ),
};

export function Mark({ name, size = 15 }: { name: MarkName; size?: number }): ReactNode {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" className="inline-block shrink-0">
      {DRAWN[name]}
    </svg>
  );
}

/** Mark and word in one line. */
export function Marked({ mark, children }: { mark: MarkName; children: ReactNode }): ReactNode {
  return (
    <span className="inline-flex items-start gap-1.5">
      <span className="flex h-[1.6em] items-center">
        <Mark name={mark} />
      </span>
      <span>{children}</span>
    </span>
  );
}
