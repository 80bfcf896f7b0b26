import { useEffect, useState, type ReactNode } from 'react';
import { fill } from '../text/fill';
import { useText } from '../text/language';
import { Marked } from './mark';

interface Step {
  key: string;
  label: string;
}

/** Named steps of a long job with a bar and the time so far; the live text is polite and not more often than polled. */
export function JobSteps(props: {
  steps: Step[];
  current: string | null;
  done: number;
  total: number;
  since: string;
  finished: boolean;
}): ReactNode {
  const { parts } = useText();
  const seconds = useSeconds(props.since, !props.finished);
  const at = props.steps.findIndex((step) => step.key === props.current);
  const label = fill(parts.job.steps, { done: props.done, total: props.total });
  return (
    <div>
      <div className="flex items-center gap-3">
        <progress
          className="h-4 flex-1 overflow-hidden rounded-4 border border-ink [&::-moz-progress-bar]:bg-act [&::-webkit-progress-bar]:bg-white [&::-webkit-progress-value]:bg-act"
          value={props.done}
          max={Math.max(props.total, 1)}
          aria-label={label}
        />
        <span className="font-700">{label}</span>
        {!props.finished && (
          <span className="text-meta text-sub">{fill(parts.job.elapsed, { seconds })}</span>
        )}
      </div>
      {props.steps.length > 0 && (
        <ol className="mt-3 text-meta">
          {props.steps.map((step, index) => {
            const state = props.finished || index < at ? 'check' : index === at ? 'working' : 'ring';
            return (
              <li key={step.key} className="border-b border-rule py-2">
                <Marked mark={state}>
                  <span className={state === 'working' ? 'font-700' : ''}>{step.label}</span>
                </Marked>
              </li>
            );
          })}
        </ol>
      )}
    </div>
  );
}

function useSeconds(since: string, running: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 1_000);
    return () => {
      clearInterval(timer);
    };
  }, [running]);
  return Math.max(0, Math.round((now - Date.parse(since)) / 1_000));
}
