import { useState, type ReactNode } from 'react';
import type { Programme } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { roman } from '../../ui/codes';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { FormDialog } from '../../ui/form-dialog';
import { type FormValues, initialsOf, versionSeen } from '../../ui/form-fields';
import { Section } from '../../ui/page';
import { useToast } from '../../ui/toast';
import { useStrategyChange } from '../strategies/strategies.api';
import { programmeActs } from './programme-edits.api';
import { themeOf, themeRestOf, useProgrammeFields } from './programme-fields';

type Theme = Programme['themes'][number];

/** What the plan says of its themes; a theme without initiatives is seen here alone. */
export function ProgrammeThemes({ programme }: { programme: Programme }): ReactNode {
  const { programmes, words } = useText();
  const told = programme.themes.filter(
    (theme) => programme.can.edit || theme.summary !== null || theme.aims.length > 0,
  );
  if (told.length === 0) return null;
  return (
    <Section title={programmes.themes}>
      {told.map((theme) => (
        <div key={theme.id} className="border-b border-rule py-2.5 text-meta">
          <h3 className="text-std-16B-170">
            {roman(theme.number)} {theme.title}
          </h3>
          {theme.summary !== null && <p className="whitespace-pre-line">{theme.summary}</p>}
          {theme.aims.length > 0 && (
            <p className="text-sub">{fill(programmes.aimsOf, { aims: theme.aims.join(words.comma) })}</p>
          )}
          {programme.can.edit && <ThemeActs theme={theme} programme={programme} />}
        </div>
      ))}
    </Section>
  );
}

function ThemeActs({ theme, programme }: { theme: Theme; programme: Programme }): ReactNode {
  const { programmes, strategies, states } = useText();
  const w = programmes.edit;
  const toast = useToast();
  const fields = useProgrammeFields();
  const [asking, setAsking] = useState<'edit' | 'remove' | null>(null);
  const edit = useStrategyChange(async (values: FormValues) =>
    programmeActs.editTheme(
      theme.id,
      versionSeen(values, theme.version),
      programme.official ? themeRestOf(values) : themeOf(values),
    ),
  );
  const remove = useStrategyChange(async () => programmeActs.removeTheme(theme.id));
  const close = () => {
    setAsking(null);
  };
  return (
    <div className="flex flex-wrap gap-x-4" data-print="hide">
      {(['edit', 'remove'] as const)
        .filter((act) => act === 'edit' || theme.initiatives.length === 0)
        .map((act) => (
          <Button
            key={act}
            kind="text"
            className="min-h-8 font-400"
            aria-label={fill(strategies.of, {
              act: act === 'edit' ? w.editTheme : w.removeTheme,
              title: theme.title,
            })}
            onClick={() => {
              edit.reset();
              remove.reset();
              setAsking(act);
            }}
          >
            {act === 'edit' ? w.editTheme : w.removeTheme}
          </Button>
        ))}
      {asking === 'edit' && (
        <FormDialog
          title={w.editTheme}
          {...(programme.official ? { note: w.officialNote } : {})}
          verb={states.save}
          done={states.saved}
          change={edit}
          fields={fields.theme(theme, theme.number, programme.official)}
          current={(now: Theme) => initialsOf(fields.theme(now, now.number, programme.official))}
          onClose={close}
        />
      )}
      {asking === 'remove' && (
        <ConfirmDialog
          title={fill(strategies.ask.removePart, { title: theme.title })}
          body={strategies.ask.removePartBody}
          verb={w.removeTheme}
          busy={remove.isPending}
          error={remove.error}
          onClose={close}
          onConfirm={() => {
            remove.mutate(undefined, {
              onSuccess: () => {
                toast(strategies.did.remove);
                close();
              },
            });
          }}
        />
      )}
    </div>
  );
}
