import { useState, type ReactNode } from 'react';
import type { TokenChoices, TokenScope } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { FailureBanner, useFieldFailures } from '../../ui/failure';
import { SelectField, TextField } from '../../ui/field';
import { postLabel } from '../../ui/owner';
import { ScopeChoice } from './scope-choice';
import { useProof } from '../../ui/proof-dialog';
import { useMakeToken } from './tokens.api';

/** What a new token is for, what it may do, and until when. */
export function TokenForm(props: {
  choices: TokenChoices;
  onMade: (secret: string) => void;
  onClose: () => void;
}): ReactNode {
  const { states, tokens } = useText();
  const { posts, permissions, defaultDays, longestDays } = props.choices;
  const proof = useProof();
  const make = useMakeToken(proof.run);
  const [name, setName] = useState('');
  const [postId, setPostId] = useState(posts[0]?.id ?? '');
  const [days, setDays] = useState(String(defaultDays));
  const [readOnly, setReadOnly] = useState(true);
  const [chosen, setChosen] = useState<TokenScope[]>([]);
  const [stamp, setStamp] = useState(0);
  const refused = useFieldFailures(make.error);
  const scopes = readOnly ? permissions.filter(({ reads }) => reads).map((one) => one.name) : chosen;
  const count = Number(days.normalize('NFKC').trim());
  const errors: Record<string, string> = {};
  if (name.trim() === '') errors.name = fill(states.requiredField, { label: tokens.name });
  if (!Number.isInteger(count) || count < 1 || count > longestDays)
    errors.days = fill(tokens.daysBad, { longest: longestDays });
  if (scopes.length === 0) errors.scopes = tokens.scopesMissing;
  const shown = stamp === 0 ? {} : { ...refused, ...errors };
  const submit = () => {
    setStamp(Date.now());
    if (Object.keys(errors).length > 0) return;
    make.mutate(
      { name: name.trim(), scopes, postId, days: count },
      {
        onSuccess: ({ secret }) => {
          props.onMade(secret);
        },
      },
    );
  };
  return (
    <>
      {proof.dialog}
      <form
        noValidate
        aria-label={tokens.formTitle}
        className="mb-6 max-w-2xl rounded-8 border-2 border-ink p-4"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ErrorSummary errors={shown} stamp={stamp} />
        {make.isError && Object.keys(refused).length === 0 && <FailureBanner error={make.error} />}
        <TextField
          name="name"
          label={tokens.name}
          help={tokens.nameHelp}
          required
          value={name}
          onChange={setName}
          error={shown.name}
        />
        <SelectField
          name="postId"
          label={tokens.post}
          help={tokens.postHelp}
          required
          value={postId}
          onChange={setPostId}
          choices={posts.map((post) => ({ value: post.id, label: postLabel(post) }))}
          error={shown.postId}
        />
        <ScopeChoice
          permissions={permissions}
          readOnly={readOnly}
          onReadOnly={setReadOnly}
          chosen={chosen}
          onChange={setChosen}
          error={shown.scopes}
        />
        <TextField
          name="days"
          label={tokens.days}
          help={fill(tokens.daysHelp, { longest: longestDays, usual: defaultDays })}
          required
          width="max-w-24"
          value={days}
          onChange={setDays}
          error={shown.days}
        />
        <div className="flex flex-wrap gap-2">
          <Button kind="primary" type="submit" busy={make.isPending}>
            {tokens.submit}
          </Button>
          <Button onClick={props.onClose}>{states.cancel}</Button>
        </div>
      </form>
    </>
  );
}
