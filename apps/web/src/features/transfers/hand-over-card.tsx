import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { HandOver } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { longDay, plainDay, shortInstant } from '../../ui/dates';
import { Marked } from '../../ui/mark';
import { Columns, Facts, Section } from '../../ui/page';
import { useToast } from '../../ui/toast';
import { HistoryFold } from '../audit/history';
import { MovedItems } from './moved-items';
import { postName, useFallsTo, useHolderNames } from './moved-words';
import { NoteEditor } from './note-editor';
import { useConfirm } from './transfers.api';

/** One post that I give or take. */
export function HandOverCard({ handOver }: { handOver: HandOver }): ReactNode {
  const { text, language } = useLanguage();
  const { transfers } = text;
  const { mine } = transfers;
  const gives = handOver.side === 'gives';
  const names = useHolderNames();
  const fallsTo = useFallsTo();
  const post = postName(handOver.moved.post);
  return (
    <Section
      title={fill(gives ? mine.givesTitle : mine.takesTitle, { post })}
      act={<Confirm handOver={handOver} />}
    >
      {handOver.accountEndsOn !== null && (
        <Banner
          tone="wait"
          title={fill(mine.accountEnds, { day: plainDay(handOver.accountEndsOn, language) })}
        />
      )}
      <Columns
        side={
          <Facts
            rows={[
              [transfers.receiptPage.list, handOver.list.title],
              [transfers.heads.day, longDay(handOver.startsOn, language)],
              gives
                ? [mine.toWhom, names(handOver.moved.after, handOver.moved.afterMore)]
                : [mine.fromWhom, names(handOver.moved.before, handOver.moved.beforeMore)],
              handOver.successor === null ? null : [mine.successor, handOver.successor],
              handOver.receiptId === null
                ? null
                : [
                    transfers.receipt,
                    <Link key="receipt" to="/transfers/receipts/$id" params={{ id: handOver.receiptId }}>
                      {transfers.receiptPage.title}
                    </Link>,
                  ],
            ]}
          />
        }
      >
        <MovedItems side={handOver.moved} />
        {gives && handOver.moved.after.length === 0 && (
          <p className="mb-3 text-meta text-today-text">{fallsTo(handOver.moved)}</p>
        )}
        {gives ? <NoteEditor handOver={handOver} /> : <Notes handOver={handOver} />}
        <HistoryFold
          kind="hand_over"
          id={handOver.id}
          version={`${handOver.version} ${handOver.confirmedAt ?? ''}`}
          label={post}
        />
      </Columns>
    </Section>
  );
}

function Notes({ handOver }: { handOver: HandOver }): ReactNode {
  const { transfers } = useText();
  return handOver.notes.map(({ name, note }) => (
    <div key={name} className="mb-4">
      <h3 className="text-meta font-700">{fill(transfers.mine.noteOf, { name })}</h3>
      <p className="text-std-16N-170 whitespace-pre-wrap">{note === '' ? transfers.mine.noNote : note}</p>
    </div>
  ));
}

function Confirm({ handOver }: { handOver: HandOver }): ReactNode {
  const { text, language } = useLanguage();
  const { mine } = text.transfers;
  const toast = useToast();
  const confirm = useConfirm(handOver.id);
  const [asking, setAsking] = useState(false);
  if (handOver.confirmedAt !== null)
    return (
      <Marked mark="check">
        {fill(mine.confirmedAt, { when: shortInstant(handOver.confirmedAt, language) })}
      </Marked>
    );
  if (!handOver.can.confirm) return null;
  return (
    <>
      <Button
        kind="act"
        onClick={() => {
          setAsking(true);
        }}
      >
        {mine.confirm}
        <span className="sr-only">：{postName(handOver.moved.post)}</span>
      </Button>
      {asking && (
        <ConfirmDialog
          title={mine.confirmTitle}
          body={mine.confirmBody}
          verb={mine.confirm}
          busy={confirm.isPending}
          error={confirm.error}
          onClose={() => {
            confirm.reset();
            setAsking(false);
          }}
          onConfirm={() => {
            confirm.mutate(undefined, {
              onSuccess: () => {
                toast(mine.did);
                setAsking(false);
              },
            });
          }}
        />
      )}
    </>
  );
}
