import { useState, type ReactNode } from 'react';
import type { Remark } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { shortInstant } from '../../ui/dates';
import { postLabel, PostName } from '../../ui/owner';
import { useToast } from '../../ui/toast';
import { RemarkEdit } from './remark-edit';
import { useStrikeRemark } from './remarks.api';
import { WidenDialog } from './widen-dialog';

/** Who wrote it and when, the text, and the acts that this reader has on it. */
export function RemarkItem({ remark }: { remark: Remark }): ReactNode {
  const { text, language } = useLanguage();
  const { remarks } = text;
  const toast = useToast();
  const [open, setOpen] = useState<'edit' | 'widen' | 'strike' | null>(null);
  const strike = useStrikeRemark(remark);
  const close = () => {
    setOpen(null);
  };
  const act = (name: 'edit' | 'widen' | 'strike') => (
    <Button
      kind="text"
      className="min-h-8"
      onClick={() => {
        setOpen(name);
      }}
    >
      {remarks[name]}
    </Button>
  );
  return (
    <li className="border-b border-rule py-3">
      <p className="flex flex-wrap items-baseline gap-x-3 text-meta">
        <PostName post={remark.author} />
        <time dateTime={remark.createdAt} className="text-sub">
          {shortInstant(remark.createdAt, language)}
        </time>
        {remark.version > 1 && remark.struck === null && (
          <span className="text-sub">{fill(remarks.edited, { version: remark.version })}</span>
        )}
      </p>
      {open === 'edit' ? (
        <RemarkEdit remark={remark} onDone={close} />
      ) : remark.struck !== null ? (
        <p className="mt-1 text-meta text-sub">
          {fill(remarks.struck, {
            who: postLabel(remark.struck.by),
            time: shortInstant(remark.struck.at, language),
            reason: remark.struck.reason,
          })}
        </p>
      ) : (
        <p className="mt-1 whitespace-pre-wrap">{remark.text}</p>
      )}
      {open !== 'edit' && (
        <div className="mt-1 flex flex-wrap gap-x-4" data-print="hide">
          {remark.can.edit && act('edit')}
          {remark.can.widenTo.length > 0 && act('widen')}
          {remark.can.strike && act('strike')}
        </div>
      )}
      {open === 'widen' && <WidenDialog remark={remark} onClose={close} />}
      {open === 'strike' && (
        <ConfirmDialog
          title={remarks.strikeTitle}
          body={remarks.strikeBody}
          verb={remarks.strike}
          reason={{ label: remarks.strikeReason, help: remarks.strikeReasonHelp }}
          busy={strike.isPending}
          error={strike.error}
          onConfirm={(reason) => {
            strike.mutate(reason, {
              onSuccess: () => {
                close();
                toast(remarks.did.strike);
              },
            });
          }}
          onClose={close}
        />
      )}
    </li>
  );
}
