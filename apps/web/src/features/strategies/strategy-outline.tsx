import { Link } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import type { Strategy, StrategyGoal, StrategyMeasure } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { Section } from '../../ui/page';
import { Tag } from '../../ui/state-word';
import { AddGoal, GoalActs, MeasureActs, SectionActs } from './outline-acts';
import { SdgsAndTags } from './strategy-parts';

/** The plan as it is printed: goals, their sections and measures, and what stands under no goal. */
export function StrategyOutline({ strategy }: { strategy: Strategy }): ReactNode {
  const { strategies: w } = useText();
  // The strategy arrives after the page: the browser has then given up looking for the part in the address.
  useEffect(() => {
    const part = window.location.hash.slice(1);
    if (part !== '') document.getElementById(part)?.scrollIntoView();
  }, []);
  return (
    <>
      {strategy.goals.length === 0 && <Empty title={w.noGoals} />}
      {strategy.goals.map((goal) => (
        <Goal key={goal.id} goal={goal} strategy={strategy} />
      ))}
      {strategy.measures.length > 0 && (
        <Section title={w.outside}>
          <Measures measures={strategy.measures} strategy={strategy} />
        </Section>
      )}
      {strategy.can.edit && <AddGoal strategy={strategy} />}
    </>
  );
}

function Goal({ goal, strategy }: { goal: StrategyGoal; strategy: Strategy }): ReactNode {
  const { strategies: w } = useText();
  const direct = goal.measures.filter(({ sectionId }) => sectionId === null);
  return (
    <Section
      id={`goal-${String(goal.number)}`}
      title={fill(w.goalLabel, { number: goal.number, title: goal.title })}
      {...(goal.indicators === 0 ? {} : { note: fill(w.indicatorCount, { count: goal.indicators }) })}
    >
      {goal.summary !== null && <p className="mb-2 whitespace-pre-line text-meta">{goal.summary}</p>}
      {strategy.can.edit && <GoalActs goal={goal} strategy={strategy} />}
      {goal.measures.length === 0 && <p className="text-meta text-sub">{w.noMeasures}</p>}
      {direct.length > 0 && <Measures measures={direct} strategy={strategy} />}
      {goal.sections.map((section) => (
        <div key={section.id} className="mt-4">
          <h3 className="text-std-16B-170">
            {fill(w.sectionLabel, { number: section.number, title: section.title })}
          </h3>
          {strategy.can.edit && <SectionActs section={section} strategy={strategy} />}
          <Measures
            measures={goal.measures.filter(({ sectionId }) => sectionId === section.id)}
            strategy={strategy}
          />
        </div>
      ))}
    </Section>
  );
}

function Measures({ measures, strategy }: { measures: StrategyMeasure[]; strategy: Strategy }): ReactNode {
  const { strategies: w, words } = useText();
  return (
    <ul>
      {measures.map((measure) => (
        <li key={measure.id} id={`measure-${measure.id}`} className="border-b border-rule py-2.5 text-meta">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <span className="font-700">{measure.title}</span>
            {measure.kind === 'project' && <Tag>{w.kinds.project}</Tag>}
            {measure.indicators > 0 && (
              <Link
                to="/strategies/$id"
                params={{ id: strategy.id }}
                search={{ tab: 'indicators' }}
                className="inline-block min-h-6"
              >
                {fill(w.indicatorCount, { count: measure.indicators })}
              </Link>
            )}
          </p>
          {measure.summary !== null && <p className="whitespace-pre-line">{measure.summary}</p>}
          {measure.organisations.length > 0 && (
            <p className="text-sub">
              {measure.organisations.map(({ organisationId, name, role }, index) => (
                <span key={organisationId}>
                  {index > 0 && words.comma}
                  <Link to="/organisations/$id" params={{ id: organisationId }}>
                    {role === null ? name : fill(w.takesPart, { name, role })}
                  </Link>
                </span>
              ))}
            </p>
          )}
          <SdgsAndTags sdgs={measure.sdgs} tags={measure.tags} />
          {measure.note !== null && <p className="whitespace-pre-line text-sub">{measure.note}</p>}
          {strategy.can.edit && <MeasureActs measure={measure} strategy={strategy} />}
        </li>
      ))}
    </ul>
  );
}
