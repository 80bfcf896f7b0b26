import type { Agreement } from '../../api/types';
import { readPartialDay, typedPartialDay } from '../../ui/partial-day';
import { readDay, typedDay } from '../../ui/wareki';
import type { EditAgreement, NewAgreement } from './agreements.api';
import { readMonths } from './typed-months';

/** One party: `agency:city`, `organisation:<id>`, or `name` with the name typed beside it. */
export interface TypedParty {
  who: string;
  name: string;
}

/** The form as it is typed. */
export interface TypedAgreement {
  name: string;
  agency: string;
  signedOn: string;
  startsOn: string;
  validity: string;
  endsOn: string;
  termMonths: string;
  renewal: string;
  renewalMonths: string;
  parties: TypedParty[];
  items: string;
  initiativeIds: string[];
  postId: string;
  departmentId: string;
  note: string;
  /** The version the typing began from: a stale one meets the conflict dialog, never overwrites. */
  version: number;
}

export const BY_NAME = 'name';

export function emptyAgreement(agency: string, initiativeId?: string): TypedAgreement {
  return {
    name: '',
    agency,
    signedOn: '',
    startsOn: '',
    validity: 'fixed',
    endsOn: '',
    termMonths: '',
    renewal: 'none',
    renewalMonths: '',
    parties: [
      { who: agency === 'joint' ? '' : `agency:${agency}`, name: '' },
      { who: '', name: '' },
    ],
    items: '',
    initiativeIds: initiativeId === undefined ? [] : [initiativeId],
    postId: '',
    departmentId: '',
    note: '',
    version: 0,
  };
}

export function typedAgreement(agreement: Agreement): TypedAgreement {
  const day = (value: string | null) => (value === null ? '' : typedDay(value));
  const count = (value: number | null) => (value === null ? '' : String(value));
  return {
    name: agreement.name,
    agency: agreement.agency ?? 'joint',
    signedOn: typedPartialDay(agreement.signedOn),
    startsOn: day(agreement.startsOn),
    validity: agreement.validity,
    endsOn: agreement.validity === 'fixed' ? day(agreement.endsOn) : '',
    termMonths: count(agreement.termMonths),
    renewal: agreement.renewal,
    renewalMonths: count(agreement.renewalMonths),
    parties: agreement.parties.map(({ agency, organisationId, name }) => ({
      who:
        agency !== null
          ? `agency:${agency}`
          : organisationId !== null
            ? `organisation:${organisationId}`
            : BY_NAME,
      name,
    })),
    items: agreement.items.join('\n'),
    initiativeIds: agreement.initiatives.map(({ id }) => id),
    postId: agreement.post?.id ?? '',
    departmentId: agreement.department?.id ?? '',
    note: agreement.note ?? '',
    version: agreement.version,
  };
}

function dayOf(typed: string): string | null {
  const read = readDay(typed);
  return 'day' in read ? read.day : null;
}

/** What an agency keeps beside the agreed text. */
export function keptOf(
  value: TypedAgreement,
): Pick<NewAgreement, 'initiativeIds' | 'postId' | 'departmentId' | 'note'> {
  return {
    initiativeIds: value.initiativeIds,
    postId: value.postId === '' ? null : value.postId,
    departmentId: value.departmentId === '' ? null : value.departmentId,
    note: value.note.trim() === '' ? null : value.note,
  };
}

const one = <V extends string>(values: readonly V[], value: string, otherwise: V): V =>
  values.find((known) => known === value) ?? otherwise;

export function wholeOf(value: TypedAgreement): NewAgreement {
  const validity = one(['fixed', 'relative', 'none'] as const, value.validity, 'fixed');
  const renewal =
    validity === 'none' ? 'none' : one(['none', 'automatic', 'by_agreement'] as const, value.renewal, 'none');
  return {
    name: value.name.trim(),
    agency: value.agency === 'joint' ? null : one(['prefecture', 'city'] as const, value.agency, 'city'),
    signedOn: value.signedOn.trim() === '' ? null : readPartialDay(value.signedOn),
    startsOn: dayOf(value.startsOn),
    validity,
    endsOn: validity === 'fixed' ? dayOf(value.endsOn) : null,
    termMonths: validity === 'relative' ? readMonths(value.termMonths) : null,
    renewal,
    renewalMonths: renewal === 'none' ? null : readMonths(value.renewalMonths),
    parties: value.parties.flatMap(({ who, name }): NewAgreement['parties'] => {
      const [kind, id = ''] = who.split(':');
      if (kind === 'agency') return [{ agency: one(['prefecture', 'city'] as const, id, 'city') }];
      if (kind === 'organisation') return [{ organisationId: id, ...(name === '' ? {} : { name }) }];
      return name.trim() === '' ? [] : [{ name: name.trim() }];
    }),
    items: value.items.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])),
    ...keptOf(value),
  };
}

/** Without whose it is, which never changes. */
export function editOf(value: TypedAgreement, draft: boolean): EditAgreement {
  if (!draft) return keptOf(value);
  const { agency: _agency, ...edit } = wholeOf(value);
  return edit;
}
