import { useState, type ReactNode } from 'react';
import type { UseMutationResult } from '@tanstack/react-query';
import type { Strategy, StrategyGoal, StrategyMeasure, StrategySection } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { FormDialog } from '../../ui/form-dialog';
import type { FormField, FormValues } from '../../ui/form-fields';
import { useToast } from '../../ui/toast';
import { MeasureOrganisations } from './measure-organisations';
import { strategyActs, useStrategyChange, type GoalInput, type MeasureInput } from './strategies.api';
import { useStrategyFields } from './strategy-fields';
import { codeOf, textOrNull, typedLines, typedNumber, typedSdgs } from './typed-values';

const goalOf = (values: FormValues): GoalInput => ({
  ...codeOf(values),
  number: typedNumber(values, 'number'),
  title: values['title'] ?? '',
  summary: textOrNull(values, 'summary'),
});
const sectionOf = (values: FormValues) => ({
  number: typedNumber(values, 'number'),
  title: values['title'] ?? '',
});
function measureOf(values: FormValues): Omit<MeasureInput, 'organisations'> {
  const [goalId, sectionId] = (values['place'] ?? '').split('/');
  return {
    ...codeOf(values),
    kind: values['kind'] === 'project' ? 'project' : 'measure',
    title: values['title'] ?? '',
    goalId: goalId === undefined || goalId === '' ? null : goalId,
    sectionId: sectionId ?? null,
    position: typedNumber(values, 'position'),
    summary: textOrNull(values, 'summary'),
    note: textOrNull(values, 'note'),
    sdgs: typedSdgs(values, 'sdgs'),
    tags: typedLines(values, 'tags'),
  };
}

const after = (numbers: number[]) => Math.max(0, ...numbers) + 1;

/** A button with the form behind it; the name of the part is said to readers who hear only the button. */
function FormAct(props: {
  verb: string;
  of?: string;
  fields: () => FormField[];
  change: UseMutationResult<unknown, Error, FormValues>;
}): ReactNode {
  const { states } = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        kind="text"
        className="min-h-8 font-400"
        aria-label={props.of === undefined ? props.verb : `${props.verb} ${props.of}`}
        onClick={() => {
          props.change.reset();
          setOpen(true);
        }}
      >
        {props.verb}
      </Button>
      {open && (
        <FormDialog
          title={props.verb}
          verb={states.save}
          done={states.saved}
          change={props.change}
          fields={props.fields()}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

function RemoveAct(props: { verb: string; title: string; remove: () => Promise<unknown> }): ReactNode {
  const { strategies: w } = useText();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const change = useStrategyChange(props.remove);
  const close = () => {
    setOpen(false);
  };
  return (
    <>
      <Button
        kind="text"
        className="min-h-8 font-400"
        aria-label={`${props.verb} ${props.title}`}
        onClick={() => {
          change.reset();
          setOpen(true);
        }}
      >
        {props.verb}
      </Button>
      {open && (
        <ConfirmDialog
          title={fill(w.ask.removePart, { title: props.title })}
          body={w.ask.removePartBody}
          verb={props.verb}
          busy={change.isPending}
          error={change.error}
          onClose={close}
          onConfirm={() => {
            change.mutate(undefined, {
              onSuccess: () => {
                toast(w.did.remove);
                close();
              },
            });
          }}
        />
      )}
    </>
  );
}

export function AddGoal({ strategy }: { strategy: Strategy }): ReactNode {
  const { strategies: w } = useText();
  const fields = useStrategyFields();
  const next = after(strategy.goals.map(({ number }) => number));
  const add = useStrategyChange(async (values: FormValues) =>
    strategyActs.addGoal(strategy.id, goalOf(values)),
  );
  return (
    <div className="mb-8 flex flex-wrap gap-x-4" data-print="hide">
      <FormAct verb={w.acts.addGoal} fields={() => fields.goal(null, next)} change={add} />
      <AddMeasure strategy={strategy} goal={null} />
    </div>
  );
}

function AddMeasure({ strategy, goal }: { strategy: Strategy; goal: StrategyGoal | null }): ReactNode {
  const { strategies: w } = useText();
  const fields = useStrategyFields();
  const beside = goal?.measures ?? strategy.measures;
  const position = after(beside.map((measure) => measure.position));
  const prefix = goal === null ? 'P' : `G${String(goal.number)}-`;
  const add = useStrategyChange(async (values: FormValues) =>
    strategyActs.addMeasure(strategy.id, measureOf(values)),
  );
  return (
    <FormAct
      verb={w.acts.addMeasure}
      {...(goal === null ? {} : { of: goal.title })}
      change={add}
      fields={() =>
        fields.measure(null, strategy, {
          goal: goal?.id ?? '',
          code: `${prefix}${String(position)}`,
          position,
        })
      }
    />
  );
}

export function GoalActs({ goal, strategy }: { goal: StrategyGoal; strategy: Strategy }): ReactNode {
  const { strategies: w } = useText();
  const fields = useStrategyFields();
  const edit = useStrategyChange(async (values: FormValues) =>
    strategyActs.editGoal(goal.id, goal.version, goalOf(values)),
  );
  const addSection = useStrategyChange(async (values: FormValues) =>
    strategyActs.addSection(goal.id, sectionOf(values)),
  );
  const nextSection = after(goal.sections.map(({ number }) => number));
  const empty = goal.measures.length === 0 && goal.sections.length === 0 && goal.indicators === 0;
  return (
    <div className="mb-1 flex flex-wrap gap-x-4" data-print="hide">
      <AddMeasure strategy={strategy} goal={goal} />
      <FormAct
        verb={w.acts.addSection}
        of={goal.title}
        fields={() => fields.section(null, nextSection)}
        change={addSection}
      />
      <FormAct
        verb={w.acts.editGoal}
        of={goal.title}
        fields={() => fields.goal(goal, goal.number)}
        change={edit}
      />
      {strategy.can.remove && empty && (
        <RemoveAct
          verb={w.acts.removeGoal}
          title={goal.title}
          remove={async () => strategyActs.removeGoal(goal.id)}
        />
      )}
    </div>
  );
}

export function SectionActs({
  section,
  strategy,
}: {
  section: StrategySection;
  strategy: Strategy;
}): ReactNode {
  const { strategies: w } = useText();
  const fields = useStrategyFields();
  const edit = useStrategyChange(async (values: FormValues) =>
    strategyActs.editSection(section.id, section.version, sectionOf(values)),
  );
  const goal = strategy.goals.find(({ id }) => id === section.goalId);
  const empty = goal?.measures.every(({ sectionId }) => sectionId !== section.id) ?? false;
  return (
    <div className="flex flex-wrap gap-x-4" data-print="hide">
      <FormAct
        verb={w.acts.editSection}
        of={section.title}
        fields={() => fields.section(section, section.number)}
        change={edit}
      />
      {strategy.can.remove && empty && (
        <RemoveAct
          verb={w.acts.removeSection}
          title={section.title}
          remove={async () => strategyActs.removeSection(section.id)}
        />
      )}
    </div>
  );
}

export function MeasureActs({
  measure,
  strategy,
}: {
  measure: StrategyMeasure;
  strategy: Strategy;
}): ReactNode {
  const { strategies: w } = useText();
  const fields = useStrategyFields();
  const edit = useStrategyChange(async (values: FormValues) =>
    strategyActs.editMeasure(measure.id, measure.version, measureOf(values)),
  );
  return (
    <div className="flex flex-wrap gap-x-4" data-print="hide">
      <FormAct
        verb={w.acts.editMeasure}
        of={measure.title}
        change={edit}
        fields={() =>
          fields.measure(measure, strategy, { goal: '', code: measure.code, position: measure.position })
        }
      />
      <MeasureOrganisations measure={measure} />
      {strategy.can.remove && measure.indicators === 0 && (
        <RemoveAct
          verb={w.acts.removeMeasure}
          title={measure.title}
          remove={async () => strategyActs.removeMeasure(measure.id)}
        />
      )}
    </div>
  );
}
