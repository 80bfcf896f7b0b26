import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PostRef, Task } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { printedCode } from '../../ui/codes';
import { dayOf, fiscalYear, longDay } from '../../ui/dates';
import { OwnerBadge, PostName } from '../../ui/owner';
import { Facts, Section } from '../../ui/page';
import { VacancyLine } from './vacancy-line';

export function TaskFacts({ task }: { task: Task }): ReactNode {
  const { text, language } = useLanguage();
  const { tasks } = text;
  const { initiative, actionItem } = task;
  return (
    <Section title={tasks.facts}>
      <Facts
        rows={[
          [
            tasks.initiative,
            initiative ? (
              <span key="initiative" className="flex flex-wrap items-center gap-x-3">
                <OwnerBadge owned={initiative} />
                <Link to="/initiatives/$id" params={{ id: initiative.id }}>
                  {printedCode(initiative)} {initiative.title}
                </Link>
              </span>
            ) : (
              tasks.noInitiative
            ),
          ],
          [tasks.askedBy, <Post key="asked" post={task.askedBy} />],
          [
            task.state === 'open' ? tasks.assignedToAsked : tasks.assignedTo,
            <span key="assigned">
              <Post post={task.assignedTo} />
              {task.vacancy !== null && (
                <span className="mt-1 block">
                  <VacancyLine vacancy={task.vacancy} />
                </span>
              )}
            </span>,
          ],
          [tasks.due, longDay(task.dueOn, language)],
          [tasks.created, longDay(dayOf(task.createdAt), language)],
          actionItem === null
            ? null
            : [
                tasks.fromMeeting,
                <Link
                  key="meeting"
                  to="/meetings/$id"
                  params={{ id: actionItem.meetingId }}
                  hash={`agenda-${String(actionItem.agendaPosition)}`}
                >
                  {fill(tasks.meetingLink, {
                    council: actionItem.councilName,
                    year: fiscalYear(actionItem.fiscalYear, language),
                    number: actionItem.meetingNumber,
                    position: actionItem.agendaPosition,
                    title: actionItem.agendaTitle,
                  })}
                  {actionItem.decisionNumber !== null &&
                    ` ${fill(tasks.decision, { number: actionItem.decisionNumber })}`}
                </Link>,
              ],
        ]}
      />
    </Section>
  );
}

/** Post first, the person who holds it today second. */
function Post({ post }: { post: PostRef }): ReactNode {
  const { text } = useLanguage();
  return (
    <>
      <PostName post={post} />
      <span className="ml-2 text-sub">{post.holder ?? text.words.nobody}</span>
    </>
  );
}
