import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useInstallation, useMay, useSession, type Permission } from '../../api/session';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { Mark } from '../../ui/mark';
import { Section } from '../../ui/page';
import { useCurrentProgramme } from './programme-now';
import { useFirstStepsDone, type FirstStep } from './use-first-steps';

const CLOSED_KEY = 'renkei:first-steps-closed';
const STEPS: [FirstStep, Permission | null][] = [
  ['programme', null],
  ['assign', 'task.open'],
  ['accept', 'task.read'],
  ['meeting', 'meeting.record'],
  ['report', 'report.make'],
];

/** 「はじめての5分」: the steps that this person may do, which tick themselves off from what really happened; demo installations only. */
export function FirstSteps(): ReactNode {
  const { demo } = useInstallation();
  const { home } = useText();
  const [closed, setClosed] = useState(localStorage.getItem(CLOSED_KEY) === 'true');
  const turn = (value: boolean) => {
    localStorage.setItem(CLOSED_KEY, String(value));
    setClosed(value);
  };
  if (!demo) return null;
  if (closed) {
    return (
      <Button
        kind="text"
        className="mb-4"
        onClick={() => {
          turn(false);
        }}
      >
        {home.first.reopen}
      </Button>
    );
  }
  return (
    <Section
      title={home.first.title}
      note={home.first.note}
      act={
        <Button
          kind="text"
          className="min-h-8"
          onClick={() => {
            turn(true);
          }}
        >
          {home.first.close}
        </Button>
      }
    >
      <Steps />
    </Section>
  );
}

function Steps(): ReactNode {
  const { home } = useText();
  const { post } = useSession();
  const may = useMay();
  const done = useFirstStepsDone();
  const code = useCurrentProgramme();
  const target = {
    programme: code === undefined ? '/programmes' : `/programmes/${code}`,
    assign: '/tasks/new',
    accept: '/tasks',
    meeting: '/meetings',
    report: '/reports',
  } satisfies Record<FirstStep, string>;
  const words = { ...home.first.steps, ...(post?.agency === 'city' ? home.first.stepsOfCity : {}) };
  const steps = STEPS.filter(([, permission]) => permission === null || may(permission));
  return (
    <ol className="grid gap-x-4 gap-y-2 text-meta md:grid-cols-5">
      {steps.map(([step], index) => (
        <li
          key={step}
          className="flex items-start gap-2 border-rule py-1 md:border-l md:pl-3 md:first:border-l-0 md:first:pl-0"
        >
          <span className="pt-0.5">
            {done[step] ? (
              <Mark name="check" size={18} />
            ) : (
              <span
                aria-hidden="true"
                className="inline-flex size-5 items-center justify-center rounded-full border border-edge text-[0.75rem]"
              >
                {index + 1}
              </span>
            )}
          </span>
          <span>
            <Link to={target[step]}>{words[step]}</Link>
            <span className="sr-only">（{done[step] ? home.first.done : home.first.todo}）</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
