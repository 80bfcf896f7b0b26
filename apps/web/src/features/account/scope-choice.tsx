import type { ReactNode } from 'react';
import type { TokenChoices, TokenScope } from '../../api/types';
import { useText } from '../../text/language';
import { Mark } from '../../ui/mark';

/** Reading only, or permission by permission; only what the person holds is offered. */
export function ScopeChoice(props: {
  permissions: TokenChoices['permissions'];
  readOnly: boolean;
  onReadOnly: (readOnly: boolean) => void;
  chosen: TokenScope[];
  onChange: (chosen: TokenScope[]) => void;
  error?: string | undefined;
}): ReactNode {
  const { tokens, states } = useText();
  const row = 'flex min-h-8 items-center gap-2 text-meta max-md:min-h-11';
  const toggle = (name: TokenScope, on: boolean) => {
    props.onChange(on ? [...props.chosen, name] : props.chosen.filter((one) => one !== name));
  };
  return (
    <fieldset
      id="scopes"
      tabIndex={-1}
      className="mb-4"
      aria-describedby={props.error === undefined ? undefined : 'scopes-error'}
    >
      <legend className="mb-1 flex items-baseline gap-2 text-meta font-700">
        {tokens.kind}
        <span className="text-late-text">{states.required}</span>
      </legend>
      {[true, false].map((readOnly) => (
        <label key={String(readOnly)} className={row}>
          <input
            type="radio"
            name="scope-kind"
            className="size-5 shrink-0"
            checked={props.readOnly === readOnly}
            onChange={() => {
              props.onReadOnly(readOnly);
            }}
          />
          {readOnly ? tokens.kindRead : tokens.kindChosen}
        </label>
      ))}
      {!props.readOnly &&
        [true, false].map((reads) => {
          const group = props.permissions.filter((one) => one.reads === reads);
          return (
            group.length > 0 && (
              <div key={String(reads)} className="mt-2 pl-7">
                <p className="text-meta text-sub">{reads ? tokens.scopesRead : tokens.scopesWrite}</p>
                <div className="grid gap-x-6 sm:grid-cols-2">
                  {group.map(({ name }) => (
                    <label key={name} className={row}>
                      <input
                        type="checkbox"
                        className="size-5 shrink-0"
                        checked={props.chosen.includes(name)}
                        onChange={(event) => {
                          toggle(name, event.target.checked);
                        }}
                      />
                      {tokens.scopes[name]}
                    </label>
                  ))}
                </div>
              </div>
            )
          );
        })}
      {props.error !== undefined && (
        <p id="scopes-error" className="mt-1 flex items-center gap-1.5 text-meta text-late-text">
          <Mark name="failed" />
          {props.error}
        </p>
      )}
    </fieldset>
  );
}
