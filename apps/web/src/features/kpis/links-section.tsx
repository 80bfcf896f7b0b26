import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { Indicator } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { FormDialog } from '../../ui/form-dialog';
import { Section } from '../../ui/page';
import { useToast } from '../../ui/toast';
import { LINK_KINDS, useAddLink, useLinkChoices, useRemoveLink } from './links.api';

type LinkRow = Indicator['links'][number];

/** Everywhere that this indicator is printed; it is entered once, whatever the number of places. */
export function LinksSection({ indicator }: { indicator: Indicator }): ReactNode {
  const { kpis: w } = useText();
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<LinkRow | null>(null);
  return (
    <Section title={w.linksTitle}>
      {indicator.links.length === 0 && <p className="text-meta text-sub">{w.noLinks}</p>}
      <ul className="text-meta">
        {indicator.links.map((link) => (
          <li key={link.id} className="border-b border-rule py-2">
            <Place link={link} />
            {indicator.can.manage && (
              <span className="mt-1 block" data-print="hide">
                <Button
                  kind="text"
                  aria-label={fill(w.unlinkFrom, { title: link.title })}
                  onClick={() => {
                    setRemoving(link);
                  }}
                >
                  {w.unlink}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {indicator.can.manage && (
        <p className="mt-3" data-print="hide">
          <Button
            onClick={() => {
              setAdding(true);
            }}
          >
            {w.addLink}
          </Button>
        </p>
      )}
      {adding && (
        <AddLink
          indicator={indicator}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
      {removing !== null && (
        <RemoveLink
          link={removing}
          onClose={() => {
            setRemoving(null);
          }}
        />
      )}
    </Section>
  );
}

function Place({ link }: { link: LinkRow }): ReactNode {
  const { kpis: w } = useText();
  return (
    <>
      <span className="block text-sub">{w.linkKinds[link.kind]}</span>
      {link.kind === 'initiative' || link.kind === 'organisation' ? (
        <Link
          to={link.kind === 'initiative' ? '/initiatives/$id' : '/organisations/$id'}
          params={{ id: link.targetId }}
        >
          {link.title}
        </Link>
      ) : (
        link.title
      )}
      {link.printedCode !== null && (
        <span className="block text-sub">{fill(w.printedAs, { code: link.printedCode })}</span>
      )}
      {link.within !== null && (
        <span className="block text-sub">
          {link.kind === 'measure' || link.kind === 'goal' ? (
            <Link to="/strategies/$id" params={{ id: link.within.id }}>
              {link.within.name}
            </Link>
          ) : (
            link.within.name
          )}
        </span>
      )}
    </>
  );
}

function AddLink({ indicator, onClose }: { indicator: Indicator; onClose: () => void }): ReactNode {
  const { kpis: w } = useText();
  const choices = useLinkChoices();
  const add = useAddLink(indicator);
  const linked = new Set(indicator.links.map(({ targetId }) => targetId));
  return (
    <FormDialog
      title={w.addLink}
      note={w.linkNote}
      verb={w.addLink}
      done={w.linked}
      change={add}
      fields={[
        {
          name: 'kind',
          label: w.fields.linkKind,
          kind: 'select',
          required: true,
          initial: 'initiative',
          choices: LINK_KINDS.map((value) => ({ value, label: w.linkKinds[value] })),
        },
        ...LINK_KINDS.map((kind) => ({
          name: kind,
          label: w.linkKinds[kind],
          kind: 'select' as const,
          required: true,
          placeholder: w.fields.choose,
          choices: choices[kind].filter(({ value }) => !linked.has(value)),
          shown: (typed: Record<string, string>) => typed.kind === kind,
        })),
        { name: 'printedCode', label: w.fields.printedCode, help: w.fields.printedCodeHelp, kind: 'text' },
      ]}
      onClose={onClose}
    />
  );
}

function RemoveLink({ link, onClose }: { link: LinkRow; onClose: () => void }): ReactNode {
  const { kpis: w } = useText();
  const toast = useToast();
  const remove = useRemoveLink();
  return (
    <ConfirmDialog
      title={fill(w.unlinkAsk, { title: link.title })}
      body={w.unlinkBody}
      verb={w.unlink}
      busy={remove.isPending}
      error={remove.error}
      onConfirm={() => {
        remove.mutate(link.id, {
          onSuccess: () => {
            toast(w.unlinked);
            onClose();
          },
        });
      }}
      onClose={onClose}
    />
  );
}
