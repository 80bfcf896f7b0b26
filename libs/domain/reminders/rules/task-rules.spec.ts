import fc from 'fast-check';
import { addDays, instantAt, isWorkingDay } from '@platform/time';
import type { TaskFacts } from '../reminder-rule.js';
import { taskDueNextWorkingDay as before } from './task-due-next-working-day.rule.js';
import { taskOverdueFirstWorkingDay as after } from './task-overdue-first-working-day.rule.js';

const task = (dueOn: string, assigned = '2026-01-05'): TaskFacts => ({
  taskId: 'task',
  postId: 'post',
  dueOn,
  assignedAt: instantAt(assigned, 10),
});

describe('the reminder one working day before the due day', () => {
  it('falls due on Friday at 8:30 for a due day after a holiday on Monday', () => {
    // 2026-11-23 is 勤労感謝の日, so the working day before Tuesday the 24th is Friday the 20th.
    expect(before.dueFor(task('2026-11-24'), instantAt('2026-11-20', 8, 29))).toBeNull();
    expect(before.dueFor(task('2026-11-24'), instantAt('2026-11-20', 8, 30))?.occurrence).toBe('2026-11-20');
  });

  it('is caught up with its own occurrence until the overdue notice falls due', () => {
    expect(before.dueFor(task('2026-11-24'), instantAt('2026-11-24', 17))?.occurrence).toBe('2026-11-20');
    expect(before.dueFor(task('2026-11-24'), instantAt('2026-11-25', 8, 30))).toBeNull();
  });

  it('is not sent for a task that was given after the moment', () => {
    expect(before.dueFor(task('2026-11-24', '2026-11-20'), instantAt('2026-11-24', 9))).toBeNull();
  });

  it('goes over the year-end closing', () => {
    expect(before.dueFor(task('2027-01-04'), instantAt('2026-12-28', 9))?.occurrence).toBe('2026-12-28');
  });
});

describe('the notice on the first working day after the due day', () => {
  it('comes on the next working day, not on the day itself', () => {
    expect(after.dueFor(task('2026-11-20'), instantAt('2026-11-20', 23))).toBeNull();
    expect(after.dueFor(task('2026-11-20'), instantAt('2026-11-24', 8, 30))?.occurrence).toBe('2026-11-24');
  });

  it('is stale news from the third working day on', () => {
    expect(after.dueFor(task('2026-11-20'), instantAt('2026-11-26', 8, 29))).not.toBeNull();
    expect(after.dueFor(task('2026-11-20'), instantAt('2026-11-26', 8, 30))).toBeNull();
  });
});

describe('both rules over twenty years', () => {
  it('fall due on working days only, one before and one after the due day, and never together', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 7300 }),
        fc.integer({ min: -20, max: 20 }),
        (offset, distance) => {
          const dueOn = addDays('2020-04-01', offset);
          const now = instantAt(addDays(dueOn, distance), 12);
          const facts = { ...task(dueOn), assignedAt: new Date(0) };
          const [early, late] = [before.dueFor(facts, now), after.dueFor(facts, now)];
          if (early !== null) expect(isWorkingDay(early.occurrence) && early.occurrence < dueOn).toBe(true);
          if (late !== null) expect(isWorkingDay(late.occurrence) && late.occurrence > dueOn).toBe(true);
          expect(early !== null && late !== null).toBe(false);
        },
      ),
    );
  });
});
