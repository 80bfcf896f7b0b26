import type { ReactNode } from 'react';
import type { PostChoice } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { longDay } from '../../ui/dates';
import { postLabel } from '../../ui/owner';
import { VacancyLine } from './vacancy-line';

/** Work for the other agency leaves the desk: says who gets it and what they will see. */
export function SendConfirmation(props: {
  assignee: PostChoice;
  title: string;
  day: string;
  busy: boolean;
  onConfirm: () => void;
  onClose: () => void;
}): ReactNode {
  const { text, language } = useLanguage();
  const { tasks, words } = text;
  const { assignee } = props;
  const agency = assignee.agency ? `${words.agency[assignee.agency]}・` : '';
  return (
    <ConfirmDialog
      title={fill(tasks.confirmTitle, { post: `${agency}${postLabel(assignee)}` })}
      body={
        <>
          <p>{fill(tasks.confirmBody, { title: props.title.trim(), due: longDay(props.day, language) })}</p>
          {assignee.vacant && (
            <p className="mt-2">
              <VacancyLine vacancy={assignee} />
            </p>
          )}
        </>
      }
      verb={tasks.send}
      busy={props.busy}
      error={null}
      onConfirm={props.onConfirm}
      onClose={props.onClose}
    />
  );
}
