import { useState, type ReactNode } from 'react';
import type { Meeting } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { Button } from '../../ui/button';
import { FailureBanner } from '../../ui/failure';
import { SelectField, TextField } from '../../ui/field';
import { submitKeys } from '../../ui/submit-keys';
import { useToast } from '../../ui/toast';
import { useInitiativeChoices } from '../tasks/new-task-page';
import { AgendaItemSection } from './agenda-item';
import { useAddAgendaItem } from './council.api';

/** The agenda, item by item, with result, decisions and what follows from them. */
export function AgendaPanel({ meeting }: { meeting: Meeting }): ReactNode {
  const { council } = useText();
  return (
    <>
      {meeting.agenda.length === 0 && (
        <div className="mb-6">
          <Empty title={council.agendaNone}>{!meeting.can.edit && council.agendaMay}</Empty>
        </div>
      )}
      {meeting.agenda.map((item) => (
        <AgendaItemSection key={item.id} meeting={meeting} item={item} />
      ))}
      {meeting.can.edit && <AddItem meetingId={meeting.id} />}
    </>
  );
}

function AddItem({ meetingId }: { meetingId: string }): ReactNode {
  const { council, states } = useText();
  const toast = useToast();
  const add = useAddAgendaItem(meetingId);
  const initiatives = useInitiativeChoices(undefined);
  const [title, setTitle] = useState('');
  const [initiativeId, setInitiativeId] = useState('');
  const [asked, setAsked] = useState(false);
  const submit = () => {
    setAsked(true);
    if (title.trim() === '') return;
    add.mutate(
      { title: title.trim(), initiativeId },
      {
        onSuccess: () => {
          setTitle('');
          setInitiativeId('');
          setAsked(false);
          toast(council.saved);
        },
      },
    );
  };
  return (
    <form
      noValidate
      className="mb-8 rounded-8 border border-edge p-4"
      data-print="hide"
      onKeyDown={submitKeys({})}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2 className="mb-3 text-std-16B-170">{council.addItem}</h2>
      {add.isError && <FailureBanner error={add.error} />}
      <div className="grid gap-x-4 md:grid-cols-2">
        <TextField
          name="agenda-title"
          label={council.itemTitle}
          required
          value={title}
          onChange={setTitle}
          error={
            asked && title.trim() === ''
              ? fill(states.requiredField, { label: council.itemTitle })
              : undefined
          }
        />
        <SelectField
          name="agenda-initiative"
          label={council.itemInitiative}
          value={initiativeId}
          onChange={setInitiativeId}
          placeholder={council.actionDecisionNone}
          choices={initiatives}
        />
      </div>
      <Button kind="act" type="submit" busy={add.isPending}>
        {council.addItem}
      </Button>
    </form>
  );
}
