import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { asApiError } from '../../api/problem';
import type { Meeting } from '../../api/types';
import { useText } from '../../text/language';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { dayOf, timeOf } from '../../ui/dates';
import { Dialog, DialogCancel } from '../../ui/dialog';
import { FailureBanner } from '../../ui/failure';
import { submitKeys } from '../../ui/submit-keys';
import { useToast } from '../../ui/toast';
import { typedDay } from '../../ui/wareki';
import { meetingQuery, useEditMeeting } from './council.api';
import { StartFields, useStart } from './start-fields';

/** Day, time and place under If-Match; a stale one is read again, what was typed stays in the fields. */
export function MeetingEditDialog({
  meeting,
  onClose,
}: {
  meeting: Meeting;
  onClose: () => void;
}): ReactNode {
  const { council, states } = useText();
  const queryClient = useQueryClient();
  const toast = useToast();
  const edit = useEditMeeting(meeting.id);
  const [offered] = useState({
    due: typedDay(dayOf(meeting.startsAt)),
    time: timeOf(meeting.startsAt),
    place: meeting.place ?? '',
  });
  const [value, setValue] = useState(offered);
  const [asked, setAsked] = useState(false);
  const start = useStart(value);
  const stale = edit.error !== null && asApiError(edit.error).isStale;
  const submit = () => {
    setAsked(true);
    if (start.startsAt === null) return;
    edit.mutate(
      { startsAt: start.startsAt, place: value.place.trim(), version: meeting.version },
      {
        onSuccess: () => {
          toast(council.saved);
          onClose();
        },
        onError: () => void queryClient.invalidateQueries({ queryKey: meetingQuery(meeting.id).queryKey }),
      },
    );
  };
  return (
    <Dialog
      title={council.editTitle}
      onClose={onClose}
      typed={value.due !== offered.due || value.time !== offered.time || value.place !== offered.place}
    >
      <form
        noValidate
        onKeyDown={submitKeys({})}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {stale && <Banner tone="wait" title={council.editAgainNote} live />}
        {edit.isError && !stale && <FailureBanner error={edit.error} />}
        <StartFields
          value={value}
          errors={asked ? start.errors : {}}
          onChange={(next) => {
            setValue({ ...value, ...next });
          }}
        />
        <div className="flex gap-2">
          <Button kind="primary" type="submit" busy={edit.isPending}>
            {states.save}
          </Button>
          <DialogCancel />
        </div>
      </form>
    </Dialog>
  );
}
