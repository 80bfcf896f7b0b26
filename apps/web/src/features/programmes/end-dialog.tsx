import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { Initiative } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { printedCode } from '../../ui/codes';
import { FormDialog } from '../../ui/form-dialog';
import { useEndInitiative } from './lifecycle.api';
import { programmeQuery, programmesQuery } from './programmes.api';

/** What ends names what follows it, in the next generation, or says why nothing does. */
export function EndDialog({
  initiative,
  onClose,
}: {
  initiative: Initiative;
  onClose: () => void;
}): ReactNode {
  const { jointActs, lifecycle, words } = useText();
  const [seen] = useState(initiative);
  const end = useEndInitiative(seen);
  const programmes = useQuery(programmesQuery);
  const generation = programmes.data?.items.find(({ code }) => code === seen.programme.code)?.generation;
  const later = programmes.data?.items
    .filter((one) => generation !== undefined && one.generation > generation)
    .sort((a, b) => a.generation - b.generation)[0];
  const next = useQuery({ ...programmeQuery(later?.code ?? ''), enabled: later !== undefined });
  // The form begins once it is known whether there is anything to choose.
  if (programmes.isPending || (later !== undefined && next.isPending)) return null;
  const choices = (next.data?.themes ?? []).flatMap((theme) =>
    theme.initiatives
      .filter(({ state }) => state !== 'draft')
      .map(({ id, number, title }) => ({
        value: id,
        label: `${printedCode({ themeNumber: theme.number, number })} ${title}`,
      })),
  );
  const w = lifecycle.ending;
  return (
    <FormDialog
      title={lifecycle.ask.end}
      note={choices.length === 0 ? w.noteAlone : lifecycle.body.end}
      verb={lifecycle.acts.end}
      done={seen.ownerKind === 'joint' ? jointActs.asked : lifecycle.did.end}
      change={end}
      fields={[
        ...(choices.length === 0
          ? []
          : [
              {
                name: 'successorId',
                label: w.successor,
                help: fill(w.successorHelp, { programme: next.data?.name ?? '' }),
                kind: 'select' as const,
                placeholder: words.none,
                choices,
              },
            ]),
        {
          name: 'reason',
          label: lifecycle.reason,
          help: choices.length === 0 ? w.reasonHelp : w.reasonHelpEither,
          kind: 'long',
          required: choices.length === 0,
        },
      ]}
      onClose={onClose}
    />
  );
}
