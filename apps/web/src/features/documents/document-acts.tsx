import { useState, type ReactNode } from 'react';
import { asApiError } from '../../api/problem';
import type { Audience, DocumentRow } from '../../api/types';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { SelectField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { useToast } from '../../ui/toast';
import { useDocumentFields } from './document-fields';
import { useDeleteDocument, useEditDocument, useWidenDocument, useWithdrawDocument } from './documents.api';

type Act = 'edit' | 'widen' | 'withdraw' | 'remove';

/** What this reader may do with the document. */
export function DocumentActs({ document }: { document: DocumentRow }): ReactNode {
  const { documents: w } = useText();
  const [act, setAct] = useState<Act | null>(null);
  const { can } = document;
  const offered: Record<Act, boolean> = {
    edit: can.edit,
    widen: can.widenTo.length > 0 && document.file !== null,
    withdraw: can.withdraw,
    remove: can.delete,
  };
  const acts = (Object.keys(offered) as Act[]).filter((one) => offered[one]);
  if (acts.length === 0) return null;
  const close = () => {
    setAct(null);
  };
  return (
    <p className="mt-2 flex flex-wrap gap-2" data-print="hide">
      {acts.map((one) => (
        <Button
          key={one}
          onClick={() => {
            setAct(one);
          }}
        >
          {w[one]}
          <span className="sr-only">：{document.title}</span>
        </Button>
      ))}
      {act === 'edit' && <Edit document={document} onClose={close} />}
      {act === 'widen' && <Widen document={document} onClose={close} />}
      {(act === 'withdraw' || act === 'remove') && <TakeBack act={act} document={document} onClose={close} />}
    </p>
  );
}

function Edit({ document, onClose }: { document: DocumentRow; onClose: () => void }): ReactNode {
  const { documents: w } = useText();
  const fields = useDocumentFields();
  const edit = useEditDocument(document);
  return (
    <FormDialog
      title={w.edit}
      verb={w.edit}
      done={w.edited}
      change={edit}
      fields={fields(document)}
      onClose={onClose}
    />
  );
}

/** A photo that cannot be published as it stands: the service asks for consent and for words. */
function needsWords({ kind, consent, altText }: DocumentRow): boolean {
  return kind === 'photo' && (consent === 'missing' || altText === null);
}

/** Says who will read it before it is opened to them. */
function Widen({ document, onClose }: { document: DocumentRow; onClose: () => void }): ReactNode {
  const { documents: w } = useText();
  const toast = useToast();
  const widen = useWidenDocument(document);
  const [audience, setAudience] = useState<Audience>(document.can.widenTo[0] ?? 'public');
  return (
    <ConfirmDialog
      title={w.widenTitle}
      body={
        <>
          <p className="mb-3 font-700">{document.title}</p>
          <SelectField
            label={w.widenTo}
            value={audience}
            onChange={(value) => {
              setAudience(document.can.widenTo.find((one) => one === value) ?? audience);
            }}
            choices={document.can.widenTo.map((value) => ({ value, label: w.audiences[value] }))}
          />
          {!document.can.widenTo.includes('public') && needsWords(document) && <p>{w.photoNeeds}</p>}
          {audience !== 'own_agency' && <p>{w.readers[audience]}</p>}
          <p>{w.widenBody}</p>
        </>
      }
      verb={w.widen}
      busy={widen.isPending}
      error={widen.error}
      onConfirm={() => {
        widen.mutate(audience, {
          onSuccess: () => {
            onClose();
            toast(w.widened);
          },
        });
      }}
      onClose={onClose}
    />
  );
}

function TakeBack({
  act,
  document,
  onClose,
}: {
  act: 'withdraw' | 'remove';
  document: DocumentRow;
  onClose: () => void;
}): ReactNode {
  const { documents: w } = useText();
  const toast = useToast();
  // What is taken back is what the reader saw when the dialog opened.
  const [seen, setSeen] = useState(document);
  const withdraw = useWithdrawDocument(seen);
  const remove = useDeleteDocument(seen);
  const change = act === 'withdraw' ? withdraw : remove;
  return (
    <ConfirmDialog
      title={act === 'withdraw' ? w.withdrawTitle : w.removeTitle}
      body={
        <>
          <p className="mb-2 font-700">{seen.title}</p>
          <p>{act === 'withdraw' ? w.withdrawBody : w.removeBody}</p>
        </>
      }
      {...(act === 'withdraw' ? { reason: { label: w.reason } } : {})}
      verb={w[act]}
      busy={change.isPending}
      error={change.error}
      onConfirm={(reason) => {
        change.mutate(reason, {
          // The reason stays as typed, beside what stands now.
          onError: (error) => {
            const { isStale, current } = asApiError(error);
            if (isStale) setSeen(current as DocumentRow);
          },
          onSuccess: () => {
            onClose();
            toast(act === 'withdraw' ? w.withdrew : w.removed);
          },
        });
      }}
      onClose={onClose}
    />
  );
}
