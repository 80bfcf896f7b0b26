import { useState, type ReactNode } from 'react';
import type { Audience, Remark } from '../../api/types';
import { useText } from '../../text/language';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { SelectField } from '../../ui/field';
import { useToast } from '../../ui/toast';
import { useReadersSentence } from './audience-words';
import { useWidenRemark } from './remarks.api';

/** Says who will read it before it is opened to them: that cannot be taken back. */
export function WidenDialog({ remark, onClose }: { remark: Remark; onClose: () => void }): ReactNode {
  const { remarks } = useText();
  const readers = useReadersSentence();
  const toast = useToast();
  const widen = useWidenRemark(remark);
  const [audience, setAudience] = useState<Audience>(remark.can.widenTo[0] ?? 'public');
  return (
    <ConfirmDialog
      title={remarks.widenTitle}
      body={
        <>
          <p className="mb-3 border-l-4 border-rule pl-3 whitespace-pre-wrap">{remark.text}</p>
          <SelectField
            label={remarks.widenTo}
            value={audience}
            onChange={(value) => {
              setAudience(remark.can.widenTo.find((one) => one === value) ?? audience);
            }}
            choices={remark.can.widenTo.map((value) => ({ value, label: remarks.tabs[value] }))}
          />
          <p>{readers(audience)}</p>
          <p>{remarks.widenBody}</p>
        </>
      }
      verb={remarks.widen}
      busy={widen.isPending}
      error={widen.error}
      onConfirm={() => {
        widen.mutate(audience, {
          onSuccess: () => {
            onClose();
            toast(remarks.did.widen);
          },
        });
      }}
      onClose={onClose}
    />
  );
}
