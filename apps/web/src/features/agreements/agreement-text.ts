import { useAssigneeChoices } from '../../api/posts';
import { useOrganisationChoices } from '../../api/organisations';
import { useText } from '../../text/language';
import { useInitiativeChoices } from '../tasks/new-task-page';
import { BY_NAME, type TypedAgreement, type TypedParty } from './agreement-form-values';

/** The form as one text with every party by name, so that two of them can be compared. */
export function useAgreementText(
  whole: boolean,
  firstInitiative?: string,
): (value: TypedAgreement) => string {
  const { agreements: w, words } = useText();
  const organisations = useOrganisationChoices();
  const posts = useAssigneeChoices(() => true);
  const initiatives = useInitiativeChoices(firstInitiative);
  const labelOf = (choices: { value: string; label: string }[], value: string) =>
    choices.find((choice) => choice.value === value)?.label ?? '';
  const party = ({ who, name }: TypedParty): string => {
    const [kind = '', id = ''] = who.split(':');
    if (kind === 'agency') return words.agencyName[id === 'prefecture' ? 'prefecture' : 'city'];
    return name !== '' || who === BY_NAME ? name : labelOf(organisations, id);
  };
  return (value) => {
    const days = [value.signedOn, value.startsOn, value.endsOn].filter((day) => day !== '').join(words.comma);
    const months = [value.termMonths, value.renewalMonths].filter((count) => count !== '').join(words.comma);
    const validity = w.validities[value.validity as keyof typeof w.validities];
    const renewal = w.renewals[value.renewal as keyof typeof w.renewals];
    const agreed: [string, string][] = [
      [w.nameField, value.name],
      [w.parties, value.parties.map(party).filter(Boolean).join('\n')],
      [w.items, value.items],
      [w.terms, [days, validity, renewal, months].filter(Boolean).join('\n')],
    ];
    const kept: [string, string][] = [
      [w.post, labelOf(posts, value.postId)],
      [w.initiatives, value.initiativeIds.map((id) => labelOf(initiatives, id)).join('\n')],
      [w.note, value.note],
    ];
    return [...(whole ? agreed : []), ...kept]
      .filter(([, text]) => text !== '')
      .map(([label, text]) => `${label}\n${text}`)
      .join('\n\n');
  };
}

/** Both lists of parties, items and notes in one, where a person then strikes out what is too much. */
export function bothOf(mine: TypedAgreement, theirs: TypedAgreement): Partial<TypedAgreement> {
  const lines = (one: string, other: string) => [
    ...new Set([...one.split('\n'), ...other.split('\n')].filter((line) => line.trim() !== '')),
  ];
  const known = new Set(theirs.parties.map(({ who, name }) => (who === BY_NAME ? name : who)));
  return {
    version: theirs.version,
    parties: [
      ...theirs.parties,
      ...mine.parties.filter(({ who, name }) => who !== '' && !known.has(who === BY_NAME ? name : who)),
    ],
    items: lines(theirs.items, mine.items).join('\n'),
    initiativeIds: [...new Set([...theirs.initiativeIds, ...mine.initiativeIds])],
    note: mine.note === theirs.note ? mine.note : `${theirs.note}\n${mine.note}`.trim(),
  };
}
