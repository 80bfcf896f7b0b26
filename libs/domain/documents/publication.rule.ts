import type { FieldProblem } from '@platform/errors';
import { photoTypes } from './file-kind.rule.js';

/** Whether those who are shown, and the photographer, agreed. */
export const consents = ['given', 'not_needed', 'missing'] as const;
export type Consent = (typeof consents)[number];

/** What is asked before everybody may see a document. */
export interface Publishable {
  kind: 'document' | 'photo';
  consent: Consent;
  altText: string | null;
  /** The media type of its current file; null = it has none. */
  contentType: string | null;
}

/** It shows somebody or something: as a photo, or as a picture kept among the documents. */
export function showsPicture({ kind, contentType }: Pick<Publishable, 'kind' | 'contentType'>): boolean {
  return kind === 'photo' || (contentType !== null && photoTypes.includes(contentType));
}

/** Why it cannot be published yet, each with its field; empty = it can. No consent, no publication. */
export function publicationProblems(document: Publishable): FieldProblem[] {
  const { consent, altText, contentType } = document;
  const picture = showsPicture(document);
  const problems: FieldProblem[] = [];
  const add = (pointer: string, code: string, ja: string, en: string) =>
    problems.push({ pointer, code: `documents/${code}`, messages: { ja, en } });
  if (contentType === null)
    add(
      '/file',
      'no-file',
      'ファイルを登録してから公開してください。',
      'Please add the file before it is published.',
    );
  if (picture && consent === 'missing')
    add(
      '/consent',
      'no-consent',
      '写っている人と撮影者の承諾がないため、公開できません。',
      'Those shown and the photographer have not agreed, so it cannot be published.',
    );
  if (picture && altText === null)
    add(
      '/altText',
      'no-alt-text',
      '公開する写真には、写っているものの説明を入力してください。',
      'A photo that is published needs words for what it shows.',
    );
  return problems;
}
