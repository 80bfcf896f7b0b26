import type { FieldProblem } from '@platform/errors';
import type { Audience } from '@domain/access';
import { type Publishable, publicationProblems } from '../publication.rule.js';
import type { PictureSize } from './picture-size.js';

const MEGABYTE = 1024 * 1024;
/** What a report can carry of each of its photos; a page of paper shows no more. */
export const MOST_BYTES = 5 * MEGABYTE;
/** As many points as the reader of the picture has to unfold at once. */
const MOST_POINTS = 40_000_000;

export interface Printable extends Publishable {
  audience: Audience;
  size: number;
  /** Null when its beginning does not tell. */
  picture: PictureSize | null;
  /** Its data can be unfolded. */
  sound: boolean;
  credit: string | null;
}

/** What no font has a drawing for: private, unassigned and control characters, and half of a pair. */
const UNPRINTABLE = /(?![\n\r\t])[\p{Co}\p{Cn}\p{Cs}\p{Cc}]/u;

/** Why a photo may not stand in a frame of the report, said of the choice; empty = it may. No consent, no printing. */
export function printingProblems(photo: Printable): FieldProblem[] {
  const of = (code: string, ja: string, en: string): FieldProblem => ({
    pointer: '/documentId',
    code: `documents/${code}`,
    messages: { ja, en },
  });
  if (photo.kind !== 'photo') return [of('not-a-photo', '写真を選んでください。', 'Please choose a photo.')];
  const unpublishable = publicationProblems(photo).map((problem) => ({ ...problem, pointer: '/documentId' }));
  if (unpublishable.length > 0) return unpublishable;
  if (photo.audience !== 'public')
    return [
      of(
        'not-published',
        '公開していない写真は、推進状況の枠に入れられません。先に公開してください。',
        'A photo that is not published cannot stand in the report. Please publish it first.',
      ),
    ];
  if (photo.size > MOST_BYTES)
    return [
      of(
        'too-large-to-print',
        `推進状況に入れる写真は${MOST_BYTES / MEGABYTE} MBまでです。小さくした写真を登録してください。`,
        `A photo in the report has at most ${MOST_BYTES / MEGABYTE} MB. Please add a smaller one.`,
      ),
    ];
  if (photo.picture === null || photo.picture.width * photo.picture.height > MOST_POINTS)
    return [
      of(
        'too-many-points',
        '縦横の大きさが印刷に合わない写真です（4,000万画素まで）。小さくした写真を登録してください。',
        'The photo has too many points to print (40 million at most). Please add a smaller one.',
      ),
    ];
  if (!photo.sound)
    return [
      of(
        'unreadable-photo',
        '写真のファイルを最後まで読み取れません。画像ソフトで保存し直した写真を登録してください。',
        'The photo cannot be read to its end. Please save it anew with a picture program and add that file.',
      ),
    ];
  const texts: [string, string, string | null][] = [
    ['提供者名', 'credit', photo.credit],
    ['写っているものの説明', 'words for what it shows', photo.altText],
  ];
  return texts.flatMap(([ja, en, text]) => {
    const character = UNPRINTABLE.exec(text ?? '')?.[0];
    if (character === undefined) return [];
    const point = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return [
      of(
        'unprintable-character',
        `${ja}に印刷できない文字（${point}）があります。ほかの文字に直してください。`,
        `The ${en} of the photo holds a character that cannot be printed (${point}). Please write it otherwise.`,
      ),
    ];
  });
}
