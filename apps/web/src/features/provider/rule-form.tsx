import { useState, type ReactNode } from 'react';
import { usePostChoices } from '../../api/posts';
import { useSession } from '../../api/session';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { FailureBanner, useFieldFailures } from '../../ui/failure';
import { SelectField, TextField } from '../../ui/field';
import { useToast } from '../../ui/toast';
import { useAddRule } from './provider.api';

/** A claim, its value, and the post that it gives. */
export function RuleForm(props: { claim: string; value: string; onClose: () => void }): ReactNode {
  const { providers, states } = useText();
  const agency = useSession().post?.agency;
  const posts = usePostChoices((post) => post.agency === agency);
  const toast = useToast();
  const add = useAddRule();
  const [claim, setClaim] = useState(props.claim);
  const [value, setValue] = useState(props.value);
  const [postId, setPostId] = useState('');
  const [stamp, setStamp] = useState(0);
  const refused = useFieldFailures(add.error);
  const errors: Record<string, string> = {};
  if (claim.trim() === '') errors.claim = fill(states.requiredField, { label: providers.claim });
  if (value.trim() === '') errors.value = fill(states.requiredField, { label: providers.value });
  if (postId === '') errors.postId = fill(states.chooseField, { label: providers.post });
  const shown = stamp === 0 ? {} : { ...refused, ...errors };
  const submit = () => {
    setStamp(Date.now());
    if (Object.keys(errors).length > 0) return;
    add.mutate(
      { claim: claim.trim(), value: value.trim(), postId },
      {
        onSuccess: () => {
          toast(providers.ruleDone);
          props.onClose();
        },
      },
    );
  };
  return (
    <form
      noValidate
      aria-label={providers.ruleFormTitle}
      className="mb-6 max-w-2xl rounded-8 border-2 border-ink p-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary errors={shown} stamp={stamp} />
      {add.isError && Object.keys(refused).length === 0 && <FailureBanner error={add.error} />}
      <TextField
        name="claim"
        label={providers.claim}
        help={providers.claimHelp}
        required
        value={claim}
        onChange={setClaim}
        error={shown.claim}
      />
      <TextField
        name="value"
        label={providers.value}
        help={providers.valueHelp}
        required
        value={value}
        onChange={setValue}
        error={shown.value}
      />
      <SelectField
        name="postId"
        label={providers.post}
        help={providers.postHelp}
        required
        placeholder="―"
        value={postId}
        onChange={setPostId}
        choices={posts}
        error={shown.postId}
      />
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" type="submit" busy={add.isPending}>
          {providers.ruleAdd}
        </Button>
        <Button onClick={props.onClose}>{states.cancel}</Button>
      </div>
    </form>
  );
}
