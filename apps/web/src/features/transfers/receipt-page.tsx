import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { NamedSide, TransferReceipt } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { Button } from '../../ui/button';
import { longDay, plainDay, shortInstant } from '../../ui/dates';
import { Columns, Facts, PageHead, Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { MovedItems } from './moved-items';
import { postName, useFallsTo, useHolderNames } from './moved-words';
import { receiptQuery } from './transfers.api';

const route = getRouteApi('/app/transfers/receipts/$id');

/** What moved to whom? Frozen, and made to be printed. */
export function ReceiptPage(): ReactNode {
  const { id } = route.useParams();
  const query = useQuery(receiptQuery(id));
  return <QueryState query={query}>{(receipt) => <Content receipt={receipt} />}</QueryState>;
}

function Content({ receipt }: { receipt: TransferReceipt }): ReactNode {
  const { text, language } = useLanguage();
  const { transfers } = text;
  const words = transfers.receiptPage;
  const { content } = receipt;
  return (
    <>
      <PageHead
        title={words.title}
        before={
          <Breadcrumbs
            crumbs={[{ label: transfers.mine.title, to: '/transfers/mine' }, { label: words.title }]}
          />
        }
        sentence={fill(words.sentence, {
          name: content.name,
          day: plainDay(content.startsOn, language),
        })}
        acts={
          <Button
            onClick={() => {
              window.print();
            }}
          >
            {words.print}
          </Button>
        }
      />
      <Columns
        side={
          <Facts
            rows={[
              [words.name, content.name],
              [words.list, content.list.title],
              [words.day, longDay(content.startsOn, language)],
              [words.made, shortInstant(receipt.createdAt, language)],
              content.accountEndsOn === null
                ? null
                : [
                    transfers.leaves,
                    fill(transfers.accountEnds, { day: plainDay(content.accountEndsOn, language) }),
                  ],
              [
                words.hash,
                <code key="hash" className="text-meta break-all">
                  {receipt.hash}
                </code>,
              ],
            ]}
          />
        }
      >
        {content.from && !content.concurrent && (
          <Side title={transfers.from} side={content.from} confirmed={content.gives} />
        )}
        {content.to && <Side title={transfers.to} side={content.to} confirmed={content.takes} />}
      </Columns>
    </>
  );
}

function Side(props: {
  title: string;
  side: NamedSide;
  confirmed: TransferReceipt['content']['gives'];
}): ReactNode {
  const { text, language } = useLanguage();
  const { transfers } = text;
  const words = transfers.receiptPage;
  const { side, confirmed } = props;
  const names = useHolderNames();
  const fallsTo = useFallsTo();
  return (
    <Section title={`${props.title}：${postName(side.post)}`}>
      <Facts
        rows={[
          [words.before, names(side.before, side.beforeMore)],
          [
            words.after,
            side.after.length === 0 && side.fallsTo ? fallsTo(side) : names(side.after, side.afterMore),
          ],
          [
            transfers.heads.confirmed,
            confirmed?.confirmedAt
              ? fill(words.confirmedAt, { when: shortInstant(confirmed.confirmedAt, language) })
              : words.notConfirmed,
          ],
        ]}
      />
      <div className="mt-4">
        <MovedItems side={side} />
      </div>
      {confirmed && confirmed.note !== '' && (
        <>
          <h3 className="text-meta font-700">{transfers.mine.note}</h3>
          <p className="whitespace-pre-wrap">{confirmed.note}</p>
        </>
      )}
    </Section>
  );
}
