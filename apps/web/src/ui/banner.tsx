import type { ReactNode } from 'react';
import { Mark, type MarkName } from './mark';

const TONE = {
  error: { edge: 'border-late bg-white', mark: 'failed' },
  wait: { edge: 'border-orange-1000 bg-orange-50', mark: 'hourglass' },
  hold: { edge: 'border-edge bg-white', mark: 'pause' },
  done: { edge: 'border-done bg-green-50', mark: 'check' },
} as const satisfies Record<string, { edge: string; mark: MarkName }>;

/** A state that lasts; stays until the state ends. */
export function Banner(props: {
  tone: keyof typeof TONE;
  title: ReactNode;
  children?: ReactNode;
  live?: boolean;
}): ReactNode {
  const tone = TONE[props.tone];
  return (
    <div
      className={`mb-4 flex gap-3 rounded-8 border-2 px-4 py-3 text-meta ${tone.edge}`}
      role={props.tone === 'error' ? 'alert' : props.live === true ? 'status' : undefined}
    >
      <span className="pt-1">
        <Mark name={tone.mark} size={16} />
      </span>
      <div className="min-w-0">
        <p className="font-700">{props.title}</p>
        {props.children}
      </div>
    </div>
  );
}

/** Why there is nothing, and the act that fills it. */
export function Empty({ title, children }: { title: ReactNode; children?: ReactNode }): ReactNode {
  return (
    <div className="rounded-8 border border-dashed border-edge px-6 py-6 text-meta">
      <p className="text-std-16B-170">{title}</p>
      {children !== undefined && <div className="mt-2">{children}</div>}
    </div>
  );
}
