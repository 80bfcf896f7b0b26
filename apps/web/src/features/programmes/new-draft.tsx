import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { CountedProgramme, Initiative } from '../../api/types';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { FormDialog } from '../../ui/form-dialog';
import { useDraftFields } from './draft-fields';
import { useDraftInitiative } from './lifecycle.api';

/** A new initiative of the programme; its page opens when it is made. */
export function NewDraft({ programme }: { programme: CountedProgramme }): ReactNode {
  const { lifecycle } = useText();
  const w = lifecycle.draft;
  const navigate = useNavigate();
  const [opens, setOpens] = useState(false);
  const draft = useDraftInitiative(programme.code);
  const fields = useDraftFields(programme.themes);
  return (
    <>
      <Button
        onClick={() => {
          draft.reset();
          setOpens(true);
        }}
      >
        {w.add}
      </Button>
      {opens && (
        <FormDialog
          title={w.add}
          note={w.note}
          verb={w.add}
          done={w.made}
          change={draft}
          fields={fields(null)}
          onDone={(made) => {
            void navigate({ to: '/initiatives/$id', params: { id: (made as Initiative).id } });
          }}
          onClose={() => {
            setOpens(false);
          }}
        />
      )}
    </>
  );
}
