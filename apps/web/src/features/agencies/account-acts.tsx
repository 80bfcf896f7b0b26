import { useState, type ReactNode } from 'react';
import type { PersonPage as Person } from '../../api/types';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { FailureBanner } from '../../ui/failure';
import { useToast } from '../../ui/toast';
import { personActs, useChange } from './agencies.api';

/** What an administrator does with a person's account. `can.invite` says that there is none yet to invite to. */
export function AccountActs({ person }: { person: Person }): ReactNode {
  const { agencies } = useText();
  const w = agencies.person;
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const disable = useChange(() => personActs.disable(person.id));
  const enable = useChange(() => personActs.enable(person.id));
  return (
    <div className="flex flex-wrap gap-2" data-print="hide">
      {enable.isError && <FailureBanner error={enable.error} />}
      {person.can.disable && (
        <Button
          onClick={() => {
            disable.reset();
            setAsking(true);
          }}
        >
          {w.disable}
        </Button>
      )}
      {person.can.enable && (
        <Button
          busy={enable.isPending}
          onClick={() => {
            enable.mutate(undefined, {
              onSuccess: () => {
                toast(w.enabled);
              },
            });
          }}
        >
          {w.enable}
        </Button>
      )}
      {asking && (
        <ConfirmDialog
          title={w.disableTitle}
          body={w.disableBody}
          verb={w.disable}
          busy={disable.isPending}
          error={disable.error}
          onConfirm={() => {
            disable.mutate(undefined, {
              onSuccess: () => {
                toast(w.disabled);
                setAsking(false);
              },
            });
          }}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </div>
  );
}
