import type { ReactNode } from 'react';

export interface Chip<V extends string> {
  value: V;
  label: ReactNode;
  count?: number;
}

/** Filter of one choice; the chosen one is ink with white. The choice lives in the address. */
export function Chips<V extends string>(props: {
  label: string;
  hideLabel?: boolean;
  chips: Chip<V>[];
  value: V;
  onChange: (value: V) => void;
}): ReactNode {
  return (
    <div role="group" aria-label={props.label} data-print="hide">
      {props.hideLabel !== true && <p className="mb-1.5 text-meta font-700">{props.label}</p>}
      <div className="flex flex-wrap gap-2">
        {props.chips.map((chip) => {
          const chosen = chip.value === props.value;
          return (
            <button
              key={chip.value}
              type="button"
              aria-pressed={chosen}
              onClick={() => {
                props.onChange(chip.value);
              }}
              className={`inline-flex min-h-8 items-center gap-2 rounded-8 border px-3 text-meta font-700 max-md:min-h-11 ${
                chosen ? 'border-ink bg-ink text-white' : 'border-edge bg-white hover:bg-solid-gray-50'
              }`}
            >
              {chip.label}
              {chip.count !== undefined && <span>{chip.count}</span>}
            </button>
          );
        })}
      </div>
    </div>
  );
}
