import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { dayOrProblem } from '../../ui/date-field';
import { readPartialDay } from '../../ui/partial-day';
import { type TypedAgreement, wholeOf } from './agreement-form-values';
import { readMonths } from './typed-months';

/** What the service would refuse, said before it is sent. */
export function useAgreementCheck(value: TypedAgreement, draft: boolean) {
  const { agreements: w, states, parts } = useText();
  const labels: Record<string, string> = {
    name: w.nameField,
    agency: w.agency,
    signedOn: w.signedOn,
    startsOn: w.startsOn,
    validity: w.validity,
    endsOn: w.endsOn,
    termMonths: w.termMonths,
    renewal: w.renewal,
    renewalMonths: w.renewalMonths,
    parties: w.parties,
    items: w.items,
    initiativeIds: w.initiatives,
    postId: w.post,
    departmentId: w.department,
    note: w.note,
  };
  const errors: Record<string, string> = {};
  if (!draft) return { errors, labels };
  if (value.name.trim() === '') errors.name = fill(states.requiredField, { label: w.nameField });
  if (value.signedOn.trim() !== '' && readPartialDay(value.signedOn) === null)
    errors.signedOn = w.partialWrong;
  for (const key of ['startsOn', 'endsOn'] as const) {
    const read = value[key].trim() === '' ? null : dayOrProblem(value[key], { ...parts.date, missing: '' });
    if (read !== null && 'message' in read && (key !== 'endsOn' || value.validity === 'fixed'))
      errors[key] = read.message;
  }
  const months = readMonths(value.termMonths);
  if (value.validity === 'relative' && (months === null || Number.isNaN(months)))
    errors.termMonths = w.monthsWrong;
  if (value.validity !== 'none' && value.renewal !== 'none' && Number.isNaN(readMonths(value.renewalMonths)))
    errors.renewalMonths = w.monthsWrong;
  if (wholeOf(value).parties.length < 2) errors.parties = w.partyMissing;
  return { errors, labels };
}
