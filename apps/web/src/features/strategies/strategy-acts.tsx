import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { Strategy } from '../../api/types';
import { useText } from '../../text/language';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { FormDialog } from '../../ui/form-dialog';
import type { FormValues } from '../../ui/form-fields';
import { useToast } from '../../ui/toast';
import { strategiesQuery, strategyActs, useRemoval, useStrategyChange } from './strategies.api';
import { useStrategyFields } from './strategy-fields';
import { numberOrNull, textOrNull, typedDay, typedYear } from './typed-values';

type Asking = 'edit' | 'activate' | 'end' | 'supersede' | 'remove';

/** What may be done with the strategy as a whole. */
export function StrategyActs({ strategy }: { strategy: Strategy }): ReactNode {
  const { strategies: w } = useText();
  const [asking, setAsking] = useState<Asking | null>(null);
  const close = () => {
    setAsking(null);
  };
  const acts: Asking[] = ['activate', 'edit', 'supersede', 'end', 'remove'];
  return (
    <>
      {acts
        .filter((act) => strategy.can[act])
        .map((act) => (
          <Button
            key={act}
            kind={act === 'activate' ? 'primary' : 'plain'}
            onClick={() => {
              setAsking(act);
            }}
          >
            {w.acts[act]}
          </Button>
        ))}
      {asking === 'edit' && <EditStrategy strategy={strategy} onClose={close} />}
      {asking === 'supersede' && <Supersede strategy={strategy} onClose={close} />}
      {asking === 'remove' && <Remove strategy={strategy} onClose={close} />}
      {(asking === 'activate' || asking === 'end') && (
        <Advance strategy={strategy} act={asking} onClose={close} />
      )}
    </>
  );
}

function EditStrategy({ strategy, onClose }: { strategy: Strategy; onClose: () => void }): ReactNode {
  const { strategies: w, states } = useText();
  const fields = useStrategyFields();
  const edit = useStrategyChange(async (values: FormValues) =>
    strategyActs.edit(strategy.id, strategy.version, {
      name: values['name'] ?? '',
      fyFrom: typedYear(values, 'fyFrom'),
      fyTo: typedYear(values, 'fyTo'),
      generation: numberOrNull(values, 'generation'),
      decidedOn: typedDay(values, 'decidedOn'),
      publisher: textOrNull(values, 'publisher'),
      vision: textOrNull(values, 'vision'),
      note: textOrNull(values, 'note'),
    }),
  );
  return (
    <FormDialog
      title={w.acts.edit}
      verb={states.save}
      done={states.saved}
      change={edit}
      fields={fields.strategy(strategy)}
      onClose={onClose}
    />
  );
}

function Supersede({ strategy, onClose }: { strategy: Strategy; onClose: () => void }): ReactNode {
  const { strategies: w, states } = useText();
  const query = useInfiniteQuery(strategiesQuery({ agency: strategy.agency ?? 'joint', state: 'active' }));
  const others = (query.data?.pages.flatMap((page) => page.items) ?? []).filter(
    ({ id }) => id !== strategy.id,
  );
  const supersede = useStrategyChange(async (values: FormValues) =>
    strategyActs.supersede(strategy.id, strategy.version, {
      reason: values['reason'] ?? '',
      successorId: values['successorId'] ?? '',
    }),
  );
  if (!query.isSuccess) return null;
  return (
    <FormDialog
      title={w.acts.supersede}
      note={others.length === 0 ? <Banner tone="wait" title={w.noSuccessor} /> : w.ask.supersedeNote}
      verb={w.acts.supersede}
      done={states.saved}
      change={supersede}
      fields={[
        {
          name: 'successorId',
          label: w.ask.successor,
          kind: 'select',
          required: true,
          placeholder: '',
          choices: others.map(({ id, name }) => ({ value: id, label: name })),
        },
        { name: 'reason', label: w.reason, kind: 'long', required: true },
      ]}
      onClose={onClose}
    />
  );
}

function Advance(props: { strategy: Strategy; act: 'activate' | 'end'; onClose: () => void }): ReactNode {
  const { strategies: w } = useText();
  const { act } = props;
  const { id, version } = props.strategy;
  const toast = useToast();
  const change = useStrategyChange(async (reason: string) =>
    act === 'activate' ? strategyActs.activate(id, version) : strategyActs.end(id, version, reason),
  );
  return (
    <ConfirmDialog
      title={w.ask[act]}
      body={w.ask[`${act}Body`]}
      verb={w.acts[act]}
      {...(act === 'end' ? { reason: { label: w.reason } } : {})}
      busy={change.isPending}
      error={change.error}
      onClose={props.onClose}
      onConfirm={(reason) => {
        change.mutate(reason, {
          onSuccess: () => {
            toast(w.did[act]);
            props.onClose();
          },
        });
      }}
    />
  );
}

function Remove({ strategy, onClose }: { strategy: Strategy; onClose: () => void }): ReactNode {
  const { strategies: w } = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const remove = useRemoval(
    async () => strategyActs.remove(strategy.id),
    async () => {
      toast(w.did.remove);
      await navigate({ to: '/strategies' });
    },
  );
  return (
    <ConfirmDialog
      title={w.ask.remove}
      body={w.ask.removeBody}
      verb={w.acts.remove}
      busy={remove.isPending}
      error={remove.error}
      onClose={onClose}
      onConfirm={() => {
        remove.mutate();
      }}
    />
  );
}
