import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { postsQuery } from '../../api/posts';
import { useSession } from '../../api/session';
import type { PostPage as Post } from '../../api/types';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import type { FormField, FormValues } from '../../ui/form-fields';
import { FormDialog } from '../../ui/form-dialog';
import { postLabel } from '../../ui/owner';
import { typedDay } from '../../ui/wareki';
import { peopleQuery, postActs, useChange } from './agencies.api';

const ACTS = ['assign', 'rename', 'edit', 'end'] as const;
type Act = (typeof ACTS)[number];

/** Assign somebody, rename, say whom it answers to, end. */
export function PostActs({ post }: { post: Post }): ReactNode {
  const { agencies } = useText();
  const w = agencies.post;
  const [act, setAct] = useState<Act | null>(null);
  const { id, version } = post;
  const change = useChange((values: FormValues) => {
    const value = (name: string) => values[name] ?? '';
    if (act === 'assign')
      return postActs.assign(id, {
        personId: value('personId'),
        kind: value('kind') === 'deputy' ? 'deputy' : 'holder',
        validFrom: value('validFrom'),
        validTo: value('validTo') || null,
        reason: value('reason') || null,
      });
    if (act === 'rename') return postActs.rename(id, version, { name: value('name'), from: value('from') });
    if (act === 'edit')
      return postActs.edit(id, version, {
        capacity: value('capacity') === 'one' ? 'one' : 'several',
        superiorPostId: value('superiorPostId') || null,
      });
    return postActs.end(id, version, { lastDay: value('lastDay') });
  });
  const forms = useForms(post, act);
  return (
    <>
      {ACTS.map((one) => (
        <Button
          key={one}
          kind={one === 'assign' ? 'primary' : 'plain'}
          onClick={() => {
            change.reset();
            setAct(one);
          }}
        >
          {w[one]}
        </Button>
      ))}
      {act !== null && (
        <FormDialog
          {...forms[act]}
          verb={w[act]}
          change={change}
          onClose={() => {
            setAct(null);
          }}
        />
      )}
    </>
  );
}

interface Form {
  title: string;
  note?: string;
  done: string;
  fields: FormField[];
}

function useForms(post: Post, act: Act | null): Record<Act, Form> {
  const { agencies, words } = useText();
  const w = agencies.post;
  const { today } = useSession();
  const people = useInfiniteQuery({ ...peopleQuery({}), enabled: act === 'assign' });
  const posts = useQuery(postsQuery);
  // The whole of one's own people stands in the list; it is read on page by page.
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = people;
  useEffect(() => {
    if (act === 'assign' && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [act, hasNextPage, isFetchingNextPage, fetchNextPage]);
  const day: Pick<FormField, 'kind' | 'required' | 'initial'> = {
    kind: 'day',
    required: true,
    initial: typedDay(today),
  };
  const others = (posts.data?.items ?? []).filter((one) => one.id !== post.id && one.agency === post.agency);
  return {
    assign: {
      title: w.assignTitle,
      done: w.assigned,
      fields: [
        {
          name: 'personId',
          label: w.person,
          kind: 'select',
          required: true,
          placeholder: words.unset,
          choices: (people.data?.pages ?? [])
            .flatMap((page) => page.items)
            .map((person) => ({
              value: person.id,
              label: person.name,
              group: person.agency === null ? agencies.outside : words.agencyName[person.agency],
            })),
        },
        {
          name: 'kind',
          label: w.kind,
          kind: 'select',
          initial: 'holder',
          choices: (['holder', 'deputy'] as const).map((value) => ({ value, label: w.kindChoices[value] })),
        },
        { name: 'validFrom', label: agencies.from, ...day },
        { name: 'validTo', label: w.until, help: w.untilHelp, kind: 'day' },
        { name: 'reason', label: w.reason, help: w.reasonHelp, kind: 'long' },
      ],
    },
    rename: {
      title: w.rename,
      note: agencies.renameNote,
      done: w.saved,
      fields: [
        { name: 'name', label: agencies.chart.postName, kind: 'text', required: true, initial: post.name },
        { name: 'from', label: agencies.from, ...day },
      ],
    },
    edit: {
      title: w.edit,
      done: w.saved,
      fields: [
        {
          name: 'capacity',
          label: w.capacity,
          kind: 'select',
          initial: post.capacity,
          choices: (['one', 'several'] as const).map((value) => ({ value, label: w.capacities[value] })),
        },
        {
          name: 'superiorPostId',
          label: w.superior,
          kind: 'select',
          placeholder: w.superiorByRule,
          initial: post.superior?.named === true ? post.superior.id : '',
          choices: others.map((one) => ({ value: one.id, label: postLabel(one) })),
        },
      ],
    },
    end: {
      title: w.endTitle,
      note: w.endNote,
      done: w.saved,
      fields: [{ name: 'lastDay', label: agencies.lastDay, kind: 'day', required: true }],
    },
  };
}
