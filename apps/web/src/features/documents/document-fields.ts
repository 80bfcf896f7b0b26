import type { DocumentRow } from '../../api/types';
import { useText } from '../../text/language';
import type { FormField, FormValues } from '../../ui/form-fields';

/** The fields of a document; of a new one also what it is and who reads it first. */
export function useDocumentFields(): (document: DocumentRow | null) => FormField[] {
  const { documents: w } = useText();
  const { fields } = w;
  return (document) => {
    const ofPhoto = (typed: FormValues) => (document?.kind ?? typed.kind) === 'photo';
    return [
      ...(document === null
        ? ([
            {
              name: 'kind',
              label: fields.kind,
              kind: 'select',
              initial: 'document',
              choices: [
                { value: 'document', label: w.kinds.document },
                { value: 'photo', label: w.kinds.photo },
              ],
            },
            {
              name: 'audience',
              label: fields.audience,
              kind: 'select',
              initial: 'own_agency',
              choices: [
                { value: 'own_agency', label: w.audiences.own_agency },
                { value: 'both_agencies', label: w.audiences.both_agencies },
              ],
            },
          ] satisfies FormField[])
        : []),
      { name: 'title', label: fields.title, kind: 'text', required: true, initial: document?.title ?? '' },
      { name: 'caption', label: fields.caption, kind: 'long', initial: document?.caption ?? '' },
      { name: 'credit', label: fields.credit, kind: 'text', initial: document?.credit ?? '' },
      {
        name: 'altText',
        shown: ofPhoto,
        label: fields.altText,
        help: fields.altTextHelp,
        kind: 'long',
        initial: document?.altText ?? '',
      },
      {
        name: 'consent',
        shown: ofPhoto,
        label: fields.consent,
        kind: 'select',
        initial: document?.consent ?? 'missing',
        choices: (['given', 'not_needed', 'missing'] as const).map((value) => ({
          value,
          label: w.consents[value],
        })),
      },
      {
        name: 'consentOn',
        shown: ofPhoto,
        label: fields.consentOn,
        kind: 'day',
        initial: document?.consentOn ?? '',
      },
      {
        name: 'consentNote',
        shown: ofPhoto,
        label: fields.consentNote,
        help: fields.consentNoteHelp,
        kind: 'text',
        initial: document?.consentNote ?? '',
      },
    ];
  };
}
