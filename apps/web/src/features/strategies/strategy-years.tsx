import { useState, type ReactNode } from 'react';
import { asApiError } from '../../api/problem';
import type { Strategy } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Button } from '../../ui/button';
import { ConflictDialog } from '../../ui/conflict-dialog';
import { fiscalYear } from '../../ui/dates';
import { FailureBanner } from '../../ui/failure';
import { TextArea } from '../../ui/field';
import { Section } from '../../ui/page';
import { submitKeys } from '../../ui/submit-keys';
import { useToast } from '../../ui/toast';
import { strategyActs, useStrategyChange } from './strategies.api';

type Year = Strategy['years'][number];

/** What the plan sets for each of its years: a text that it states anew every year. */
export function StrategyYears({ strategy }: { strategy: Strategy }): ReactNode {
  const { text, language } = useLanguage();
  const { strategies: w } = text;
  const own = Array.from(
    { length: strategy.fyTo - strategy.fyFrom + 1 },
    (_, index) => strategy.fyFrom + index,
  );
  const years = [...new Set([...own, ...strategy.years.map((year) => year.fiscalYear)])].sort(
    (a, b) => a - b,
  );
  return (
    <Section title={w.years}>
      {years.map((year) => (
        <YearText
          key={year}
          label={fiscalYear(year, language)}
          fiscalYear={year}
          saved={strategy.years.find((one) => one.fiscalYear === year) ?? null}
          strategy={strategy}
        />
      ))}
    </Section>
  );
}

function YearText(props: {
  label: string;
  fiscalYear: number;
  saved: Year | null;
  strategy: Strategy;
}): ReactNode {
  const { strategies: w } = useText();
  const [writing, setWriting] = useState(false);
  return (
    <article className="border-b border-rule py-3">
      <h3 className="text-std-16B-170">{props.label}</h3>
      {writing ? (
        <YearForm
          {...props}
          onClose={() => {
            setWriting(false);
          }}
        />
      ) : (
        <>
          {props.saved === null ? (
            <p className="text-meta text-sub">{w.yearNone}</p>
          ) : (
            <p className="max-w-3xl whitespace-pre-line">{props.saved.text}</p>
          )}
          {props.strategy.can.edit && (
            <Button
              kind="text"
              className="min-h-8 font-400"
              data-print="hide"
              aria-label={fill(w.of, {
                act: props.saved === null ? w.acts.writeYear : w.acts.editYear,
                title: props.label,
              })}
              onClick={() => {
                setWriting(true);
              }}
            >
              {props.saved === null ? w.acts.writeYear : w.acts.editYear}
            </Button>
          )}
        </>
      )}
    </article>
  );
}

/** Somebody may have saved meanwhile: both texts are shown, and the own one stays in the field. */
function YearForm(props: {
  label: string;
  fiscalYear: number;
  saved: Year | null;
  strategy: Strategy;
  onClose: () => void;
}): ReactNode {
  const { strategies: w, states } = useText();
  const toast = useToast();
  const [typed, setTyped] = useState(props.saved?.text ?? '');
  const [version, setVersion] = useState(props.saved?.version ?? 0);
  const [asked, setAsked] = useState(false);
  const save = useStrategyChange(async () =>
    strategyActs.setYear(props.strategy.id, props.fiscalYear, version, typed.trim()),
  );
  const problem = save.error === null ? null : asApiError(save.error);
  const theirs = problem?.isStale === true ? (problem.current as Year | null) : null;
  const missing = asked && typed.trim() === '';
  const settle = (text: string) => {
    setTyped(text);
    setVersion(theirs?.version ?? 0);
    save.reset();
  };
  const submit = () => {
    setAsked(true);
    if (typed.trim() === '') return;
    save.mutate(undefined, {
      onSuccess: () => {
        toast(states.saved);
        props.onClose();
      },
    });
  };
  return (
    <form
      noValidate
      className="max-w-3xl"
      onKeyDown={submitKeys({})}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {problem !== null && theirs === null && <FailureBanner error={problem} />}
      <TextArea
        label={w.yearText}
        required
        rows={8}
        value={typed}
        onChange={setTyped}
        error={missing ? fill(states.requiredField, { label: w.yearText }) : undefined}
      />
      <div className="flex flex-wrap gap-2">
        <Button kind="act" type="submit" busy={save.isPending}>
          {save.isPending ? states.sending : states.save}
        </Button>
        <Button onClick={props.onClose} disabled={save.isPending}>
          {states.cancel}
        </Button>
      </div>
      {theirs !== null && (
        <ConflictDialog
          mine={typed}
          saved={{ body: theirs.text, savedAt: null, savedBy: null }}
          onBoth={settle}
          onTheirs={() => {
            settle(theirs.text);
          }}
          onMine={() => {
            settle(typed);
          }}
          onClose={() => {
            settle(typed);
          }}
        />
      )}
    </form>
  );
}
