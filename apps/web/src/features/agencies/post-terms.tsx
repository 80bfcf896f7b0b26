import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useSession } from '../../api/session';
import type { PostPage as Post, PostTerm } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { FormDialog } from '../../ui/form-dialog';
import type { FormValues } from '../../ui/form-fields';
import { Section } from '../../ui/page';
import { Table } from '../../ui/table';
import { postActs, useChange } from './agencies.api';
import { usePeriod } from './period';

/** Holders and deputies, newest first; whoever manages the post sets a last day. */
export function PostTerms({ post }: { post: Post }): ReactNode {
  const { agencies } = useText();
  const w = agencies.post;
  const { today } = useSession();
  const period = usePeriod();
  const [ending, setEnding] = useState<PostTerm | null>(null);
  const isOver = ({ validTo }: PostTerm) => validTo !== null && validTo < today;
  return (
    <Section title={w.terms} note={w.termsNote}>
      {post.terms.length === 0 ? (
        <p className="text-meta">{w.noTerms}</p>
      ) : (
        <Table
          caption={w.terms}
          rows={post.terms}
          rowKey={(term) => term.id}
          columns={[
            {
              key: 'name',
              head: w.heads.name,
              cell: (term) => (
                <>
                  {term.personId === null ? (
                    term.name
                  ) : (
                    <Link to="/people/$id" params={{ id: term.personId }} data-row-link="">
                      {term.name}
                    </Link>
                  )}
                  {term.concurrent && <span className="ml-2 text-sub">{agencies.concurrent}</span>}
                </>
              ),
            },
            { key: 'kind', head: w.heads.kind, label: w.heads.kind, cell: (term) => w.kinds[term.kind] },
            { key: 'period', head: w.heads.period, label: w.heads.period, cell: period },
            { key: 'reason', head: w.heads.reason, label: w.heads.reason, cell: (term) => term.reason },
            {
              key: 'act',
              head: post.can.manage ? w.heads.act : '',
              cell: (term) =>
                post.can.manage &&
                !isOver(term) && (
                  <Button
                    kind="text"
                    aria-label={`${term.name} ${w.endTerm}`}
                    onClick={() => {
                      setEnding(term);
                    }}
                  >
                    {w.endTerm}
                  </Button>
                ),
            },
          ]}
        />
      )}
      {ending && (
        <EndTerm
          term={ending}
          onClose={() => {
            setEnding(null);
          }}
        />
      )}
    </Section>
  );
}

function EndTerm({ term, onClose }: { term: PostTerm; onClose: () => void }): ReactNode {
  const { agencies } = useText();
  const w = agencies.post;
  const change = useChange((values: FormValues) => postActs.endTerm(term.id, values.lastDay ?? ''));
  return (
    <FormDialog
      title={fill(w.endTermTitle, { name: term.name })}
      note={w.endTermNote}
      verb={w.endTerm}
      done={w.termEnded}
      change={change}
      onClose={onClose}
      fields={[{ name: 'lastDay', label: agencies.lastDay, kind: 'day', required: true }]}
    />
  );
}
