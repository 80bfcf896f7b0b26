import type { ReactNode } from 'react';
import { useText } from '../../text/language';
import type { Choice } from '../../ui/field';
import { Mark } from '../../ui/mark';

/** Posts by agency, each with a tick. */
export function RecipientChoice(props: {
  choices: Choice[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
  error?: string | undefined;
}): ReactNode {
  const { reports, states } = useText();
  const words = reports.form;
  const groups = [...new Set(props.choices.map((choice) => choice.group))];
  return (
    <fieldset
      id="recipientPostIds"
      tabIndex={-1}
      className="mb-4"
      aria-describedby={props.error === undefined ? 'recipients-help' : 'recipients-help recipients-error'}
    >
      <legend className="mb-1 flex items-baseline gap-2 text-meta font-700">
        {words.recipients}
        <span className="text-late-text">{states.required}</span>
      </legend>
      <p id="recipients-help" className="mb-1 text-meta text-sub">
        {words.recipientsHelp}
      </p>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {groups.map((group) => (
          <div key={group} className="mb-2">
            <p className="text-meta text-sub">{group}</p>
            {props.choices
              .filter((choice) => choice.group === group)
              .map((choice) => (
                <label
                  key={choice.value}
                  className="flex min-h-8 items-center gap-2 text-meta max-md:min-h-11"
                >
                  <input
                    type="checkbox"
                    className="size-5 shrink-0"
                    checked={props.chosen.includes(choice.value)}
                    onChange={(event) => {
                      props.onChange(
                        event.target.checked
                          ? [...props.chosen, choice.value]
                          : props.chosen.filter((id) => id !== choice.value),
                      );
                    }}
                  />
                  {choice.label}
                </label>
              ))}
          </div>
        ))}
      </div>
      {props.error !== undefined && (
        <p id="recipients-error" className="mt-1 flex items-center gap-1.5 text-meta text-late-text">
          <Mark name="failed" />
          {props.error}
        </p>
      )}
    </fieldset>
  );
}
