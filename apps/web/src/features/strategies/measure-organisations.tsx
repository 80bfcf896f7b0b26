import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { asApiError } from '../../api/problem';
import type { StrategyMeasure } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Dialog, DialogCancel } from '../../ui/dialog';
import { FailureBanner } from '../../ui/failure';
import { TextField } from '../../ui/field';
import { useToast } from '../../ui/toast';
import { organisationsQuery } from '../organisations/organisations.api';
import { strategyActs, useStrategyChange } from './strategies.api';

type Body = StrategyMeasure['organisations'][number];

/** Which organisations take part in the measure, and as what. */
export function MeasureOrganisations({ measure }: { measure: StrategyMeasure }): ReactNode {
  const { strategies: w } = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        kind="text"
        className="min-h-8 font-400"
        aria-label={`${w.acts.organisations} ${measure.title}`}
        onClick={() => {
          setOpen(true);
        }}
      >
        {w.acts.organisations}
      </Button>
      {open && (
        <OrganisationsDialog
          measure={measure}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

function OrganisationsDialog({
  measure,
  onClose,
}: {
  measure: StrategyMeasure;
  onClose: () => void;
}): ReactNode {
  const { strategies: w, states, parts } = useText();
  const toast = useToast();
  const [offered] = useState<Body[]>(measure.organisations);
  const [bodies, setBodies] = useState(offered);
  const save = useStrategyChange(async (chosen: Body[]) =>
    strategyActs.editMeasure(measure.id, measure.version, {
      organisations: chosen.map(({ organisationId, role }) => ({
        organisationId,
        role: role === null || role.trim() === '' ? null : role.trim(),
      })),
    }),
  );
  const stale = save.error !== null && asApiError(save.error).isStale;
  return (
    <Dialog
      title={fill(w.of, { act: w.organisationsTitle, title: measure.title })}
      onClose={onClose}
      mayClose={() => !save.isPending}
      typed={bodies !== offered}
    >
      {stale && <Banner tone="wait" title={parts.form.stale} live />}
      {save.isError && !stale && <FailureBanner error={save.error} />}
      {bodies.length === 0 && <p className="mb-4 text-meta text-sub">{w.organisationsNone}</p>}
      {bodies.map((body, index) => (
        <div key={body.organisationId} className="grid items-end gap-x-4 md:grid-cols-[minmax(0,1fr)_auto]">
          <TextField
            label={fill(w.organisationRole, { name: body.name })}
            value={body.role ?? ''}
            onChange={(role) => {
              setBodies((now) => now.map((one, at) => (at === index ? { ...one, role } : one)));
            }}
          />
          <Button
            kind="text"
            className="mb-4"
            aria-label={fill(w.organisationRemove, { name: body.name })}
            onClick={() => {
              setBodies((now) => now.filter((_, at) => at !== index));
            }}
          >
            {fill(w.organisationRemove, { name: body.name })}
          </Button>
        </div>
      ))}
      <FindOrganisation
        taken={bodies.map(({ organisationId }) => organisationId)}
        onFound={(organisationId, name) => {
          setBodies((now) => [...now, { organisationId, name, role: null }]);
        }}
      />
      <div className="mt-5 flex flex-wrap gap-2">
        <Button
          kind="primary"
          busy={save.isPending}
          onClick={() => {
            save.mutate(bodies, {
              onSuccess: () => {
                toast(states.saved);
                onClose();
              },
            });
          }}
        >
          {save.isPending ? states.sending : states.save}
        </Button>
        <DialogCancel disabled={save.isPending} />
      </div>
    </Dialog>
  );
}

function FindOrganisation(props: {
  taken: string[];
  onFound: (id: string, name: string) => void;
}): ReactNode {
  const { strategies: w } = useText();
  const [typed, setTyped] = useState('');
  const search = typed.trim();
  const query = useInfiniteQuery({ ...organisationsQuery({ search }), enabled: search !== '' });
  const found = (query.data?.pages[0]?.items ?? []).filter(({ id }) => !props.taken.includes(id)).slice(0, 8);
  return (
    <>
      <TextField label={w.organisationSearch} value={typed} onChange={setTyped} />
      <div aria-live="polite">
        {search !== '' && query.isSuccess && found.length === 0 && (
          <p className="text-meta text-sub">{w.organisationMissing}</p>
        )}
        {search !== '' && (
          <ul className="text-meta">
            {found.map(({ id, name }) => (
              <li key={id}>
                <Button
                  kind="text"
                  className="min-h-8 text-left whitespace-normal!"
                  onClick={() => {
                    props.onFound(id, name);
                    setTyped('');
                  }}
                >
                  {fill(w.organisationAdd, { name })}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
