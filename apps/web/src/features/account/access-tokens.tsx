import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { MoreButton } from '../../ui/more-button';
import { Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { SecretOnce } from './secret-once';
import { TokenForm } from './token-form';
import { TokenList } from './token-list';
import { tokenChoicesQuery, tokensQuery } from './tokens.api';

/** Tokens of the person who is signed in: the list, a new one, and its secret once. */
export function AccessTokens(props: { adding: boolean; onAdding: (adding: boolean) => void }): ReactNode {
  const { tokens } = useText();
  const list = useInfiniteQuery(tokensQuery);
  const choices = useQuery(tokenChoicesQuery);
  const [secret, setSecret] = useState<string | null>(null);
  const mayAdd = choices.data !== undefined && choices.data.posts.length > 0;
  return (
    <>
      {secret !== null && (
        <SecretOnce
          secret={secret}
          words={tokens.secret}
          onClose={() => {
            setSecret(null);
          }}
        />
      )}
      {props.adding && choices.data && mayAdd && (
        <TokenForm
          choices={choices.data}
          onMade={(made) => {
            setSecret(made);
            props.onAdding(false);
          }}
          onClose={() => {
            props.onAdding(false);
          }}
        />
      )}
      <Section
        title={tokens.listTitle}
        note={tokens.listNote}
        act={
          mayAdd &&
          !props.adding && (
            <Button
              onClick={() => {
                setSecret(null);
                props.onAdding(true);
              }}
            >
              {tokens.add}
            </Button>
          )
        }
      >
        {choices.data && !mayAdd && <p className="mb-2 text-meta text-sub">{tokens.noPost}</p>}
        <QueryState query={list}>
          {({ pages }) => <TokenList items={pages.flatMap(({ items }) => items)} />}
        </QueryState>
        <MoreButton
          hasMore={list.hasNextPage}
          busy={list.isFetchingNextPage}
          onMore={() => void list.fetchNextPage()}
        />
      </Section>
    </>
  );
}
