import type { ReactNode } from 'react';
import type { DisposalItem } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useToast } from '../../ui/toast';
import { DecisionDialog } from './decision-dialog';
import { useDecideItem, useRelease } from './retention.api';

/** The decision on one record, or the end of its hold. */
export function ItemDialog(props: {
  item: DisposalItem;
  act: 'decide' | 'release';
  onClose: () => void;
}): ReactNode {
  const { retention } = useText();
  const { item, onClose } = props;
  const words = retention.list;
  const toast = useToast();
  const decide = useDecideItem();
  const release = useRelease(item.id);
  const about = (
    <p className="mb-4">
      <span className="font-700">{item.title}</span>
      <span className="block text-sub">{retention.kinds[item.kind]}</span>
    </p>
  );
  if (props.act === 'release')
    return (
      <ConfirmDialog
        title={fill(words.releaseTitle, { number: item.number })}
        body={
          <>
            {about}
            <p>{words.releaseBody}</p>
          </>
        }
        verb={words.release}
        reason={{ label: words.reason, help: words.reasonHelp }}
        busy={release.isPending}
        error={release.error}
        onConfirm={(reason) => {
          release.mutate(reason, {
            onSuccess: () => {
              onClose();
              toast(words.released);
            },
          });
        }}
        onClose={onClose}
      />
    );
  return (
    <DecisionDialog
      title={fill(words.decideTitle, { number: item.number })}
      about={about}
      start={{
        ...(item.decision === null ? {} : { decision: item.decision }),
        reason: item.reason ?? '',
      }}
      busy={decide.isPending}
      error={decide.error}
      onDecide={(chosen, done) => {
        decide.mutate({ id: item.id, version: item.version, decide: chosen }, { onSuccess: done });
      }}
      onClose={onClose}
    />
  );
}
