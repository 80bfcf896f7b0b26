import { useState, type ReactNode } from 'react';
import type { Attendance, Meeting } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { Button } from '../../ui/button';
import { FailureBanner } from '../../ui/failure';
import { PostName } from '../../ui/owner';
import { Section } from '../../ui/page';
import { useToast } from '../../ui/toast';
import { useSaveAttendance } from './council.api';

const KINDS: Attendance[] = ['present', 'deputy', 'absent'];

/** By seat of the council. */
export function AttendancePanel({ meeting }: { meeting: Meeting }): ReactNode {
  const { seats } = meeting;
  const { council, words } = useText();
  const toast = useToast();
  const save = useSaveAttendance(meeting.id, meeting.version);
  const recorded = Object.fromEntries(meeting.attendance.map((row) => [row.post.id, row.attendance]));
  const [chosen, setChosen] = useState<Record<string, Attendance>>(recorded);
  // A seat that has left the council keeps its record.
  const known = new Set(seats.map((seat) => seat.id));
  const rows = [...seats, ...meeting.attendance.map((row) => row.post).filter((post) => !known.has(post.id))];
  const may = meeting.can.decide;
  const attendanceWord = (value: Attendance | undefined) =>
    value === undefined ? council.attendanceUnset : words.attendance[value];
  if (rows.length === 0) return <Empty title={council.noSeats} />;
  return (
    <Section title={council.tabs.attendance} note={may ? council.attendanceNote : council.attendanceMay}>
      {save.isError && <FailureBanner error={save.error} />}
      <ul className="mb-4">
        {rows.map((post) => (
          <li
            key={post.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-rule py-2 text-meta"
          >
            <span>
              <PostName post={post} />
              <span className="ml-2 text-sub">{post.holder ?? words.nobody}</span>
            </span>
            {may ? (
              <fieldset className="flex gap-4">
                <legend className="sr-only">{fill(council.attendanceOf, { seat: post.name })}</legend>
                {KINDS.map((kind) => (
                  <label key={kind} className="inline-flex min-h-9 items-center gap-1.5">
                    <input
                      type="radio"
                      name={`attendance-${post.id}`}
                      className="size-5"
                      checked={chosen[post.id] === kind}
                      onChange={() => {
                        setChosen({ ...chosen, [post.id]: kind });
                      }}
                    />
                    {words.attendance[kind]}
                  </label>
                ))}
              </fieldset>
            ) : (
              <span>{attendanceWord(recorded[post.id])}</span>
            )}
          </li>
        ))}
      </ul>
      {may && (
        <Button
          kind="primary"
          busy={save.isPending}
          disabled={Object.keys(chosen).length === 0}
          onClick={() => {
            save.mutate(
              Object.entries(chosen).map(([postId, attendance]) => ({ postId, attendance })),
              {
                onSuccess: () => {
                  toast(council.attendanceSaved);
                },
              },
            );
          }}
        >
          {council.attendanceSave}
        </Button>
      )}
    </Section>
  );
}
