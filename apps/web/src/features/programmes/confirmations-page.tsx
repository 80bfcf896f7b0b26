import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useSession } from '../../api/session';
import type { Agency, Confirmations } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { Button } from '../../ui/button';
import { Chips } from '../../ui/chips';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { printedCode } from '../../ui/codes';
import { FailureBanner } from '../../ui/failure';
import { PageHead } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { useToast } from '../../ui/toast';
import { ConfirmationTable, type Doubt } from './confirmation-table';
import { confirmationsQuery, useConfirm } from './lifecycle.api';

const route = getRouteApi('/app/programmes/$code/confirmations');
type Show = 'all' | 'mine' | 'disagreement';

/** Whose is what? Every guess of the source, until those concerned have said so. */
export function ConfirmationsPage(): ReactNode {
  const { code } = route.useParams();
  const query = useQuery(confirmationsQuery(code));
  return <QueryState query={query}>{(page) => <Content page={page} />}</QueryState>;
}

function Content({ page }: { page: Confirmations }): ReactNode {
  const { lifecycle, programmes, shell, words } = useText();
  const w = lifecycle.confirmations;
  const { post } = useSession();
  const agency = page.can.confirm ? (post?.agency ?? null) : null;
  const { show = 'all' } = route.useSearch();
  const navigate = route.useNavigate();
  const doubts = doubtsOf(page);
  const shown = doubts.filter((doubt) => isShown(doubt, show, agency));
  const mine = doubts.filter((doubt) => isShown(doubt, 'mine', agency)).length;
  const { programme } = page;
  return (
    <>
      <PageHead
        title={w.title}
        before={
          <Breadcrumbs
            crumbs={[
              { label: shell.programmes, to: '/programmes' },
              {
                label: fill(programmes.period, { from: programme.fyFrom, to: programme.fyTo }),
                to: `/programmes/${programme.code}`,
              },
              { label: w.crumb },
            ]}
          />
        }
        sentence={
          doubts.length === 0 ? (
            w.sentenceNone
          ) : (
            <>
              {fill(w.sentence, { owners: page.owners.length, markers: page.markers.length })}
              {agency !== null && fill(w.sentenceOwn, { agency: words.agency[agency], count: mine })}
            </>
          )
        }
      />
      <p className="mb-4 text-meta">{w.how}</p>
      {agency === null && <p className="mb-4 text-meta text-sub">{w.readOnly}</p>}
      <div className="mb-6">
        <Chips<Show>
          label={w.show}
          value={show}
          onChange={(next) => {
            void navigate({
              search: { show: next === 'all' ? undefined : next },
              replace: true,
              resetScroll: false,
            });
          }}
          chips={[
            { value: 'all', label: w.all, count: doubts.length },
            ...(agency === null
              ? []
              : [
                  {
                    value: 'mine' as const,
                    label: fill(w.mine, { agency: words.agency[agency] }),
                    count: mine,
                  },
                ]),
            {
              value: 'disagreement',
              label: w.disagreement,
              count: doubts.filter((doubt) => isShown(doubt, 'disagreement', agency)).length,
            },
          ]}
        />
      </div>
      {shown.length === 0 && doubts.length > 0 && <Empty title={w.nothing} />}
      <Several code={programme.code} doubts={shown} agency={agency} />
    </>
  );
}

/** The tables, and what is done with the rows selected in them. */
function Several(props: { code: string; doubts: Doubt[]; agency: Agency | null }): ReactNode {
  const { lifecycle } = useText();
  const w = lifecycle.confirmations;
  const toast = useToast();
  const { code, doubts, agency } = props;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [asks, setAsks] = useState(false);
  const confirm = useConfirm(code);
  const open = doubts.filter((doubt) => doubt.suggested !== null && isOpenTo(doubt, agency));
  const chosen = open.filter(({ id }) => selected.has(id));
  const select = (ids: string[]) => {
    setSelected(new Set(ids));
  };
  const confirmChosen = () => {
    confirm.mutate(
      chosen.flatMap(({ subject, id, suggested }) =>
        suggested === null ? [] : [{ subject, id, kind: suggested }],
      ),
      {
        onSuccess: () => {
          toast(fill(w.confirmedSelected, { count: chosen.length }));
          setAsks(false);
          select([]);
        },
      },
    );
  };
  return (
    <>
      {agency !== null && open.length > 0 && (
        <div
          className={`mb-4 flex flex-wrap gap-2 bg-white ${chosen.length === 0 ? '' : 'max-md:sticky max-md:bottom-0 max-md:z-10 max-md:border-t-2 max-md:border-ink max-md:py-2'}`}
          data-print="hide"
        >
          <Button
            kind="primary"
            disabled={chosen.length === 0}
            busy={confirm.isPending}
            onClick={() => {
              if (chosen.length > 1) setAsks(true);
              else confirmChosen();
            }}
          >
            {fill(w.confirmSelected, { count: chosen.length })}
          </Button>
          <Button
            onClick={() => {
              select(chosen.length === open.length ? [] : open.map(({ id }) => id));
            }}
          >
            {chosen.length === open.length ? w.selectNone : w.selectAll}
          </Button>
        </div>
      )}
      {asks ? (
        <ConfirmDialog
          title={fill(w.confirmSelectedTitle, { count: chosen.length })}
          body={
            <>
              <p className="mb-3">{w.confirmSelectedBody}</p>
              <ul className="list-disc pl-5">
                {chosen.map(({ id, name, suggested }) => (
                  <li key={id}>
                    {name}：{suggested === null ? '' : w.kinds[suggested]}
                  </li>
                ))}
              </ul>
            </>
          }
          verb={fill(w.confirmSelectedVerb, { count: chosen.length })}
          busy={confirm.isPending}
          error={confirm.error}
          onConfirm={confirmChosen}
          onClose={() => {
            setAsks(false);
          }}
        />
      ) : (
        confirm.isError && <FailureBanner error={confirm.error} />
      )}
      {(['owner', 'marker'] as const).map((subject) => (
        <ConfirmationTable
          key={subject}
          code={code}
          subject={subject}
          rows={doubts.filter((doubt) => doubt.subject === subject)}
          agency={agency}
          selected={selected}
          onSelect={(id) => {
            const next = new Set(selected);
            if (!next.delete(id)) next.add(id);
            setSelected(next);
          }}
        />
      ))}
    </>
  );
}

/** The agency of the reader is asked, and has said nothing on it yet. */
function isOpenTo(doubt: Doubt, agency: Agency | null): boolean {
  return agency !== null && doubt.outcome.missing.includes(agency);
}

function isShown(doubt: Doubt, show: Show, agency: Agency | null): boolean {
  if (show === 'disagreement') return doubt.outcome.result === 'disagreement';
  if (show === 'mine') return isOpenTo(doubt, agency);
  return true;
}

function doubtsOf({ owners, markers }: Confirmations): Doubt[] {
  return [
    ...owners.map((owner): Doubt => ({
      ...owner,
      subject: 'owner',
      name: `${printedCode(owner)} ${owner.title}`,
      text: null,
    })),
    ...markers.map((marker): Doubt => ({
      ...marker,
      subject: 'marker',
      name: `${marker.heading} ${marker.code}`,
    })),
  ];
}
