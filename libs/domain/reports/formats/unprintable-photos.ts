import type { ProgressReportContent, ReportPicture } from '../definitions/progress-report.content.js';
import { ReportFormatError } from './report-format.errors.js';
import { MissingGlyphs } from './typst/typst-compiler.js';

type Reason = 'file' | 'credit';

const WORDS: Record<Reason, string> = {
  file: '写真のファイルを読み取れないため、印刷していません',
  credit: '提供者名に印刷できない文字があるため、写真を印刷していません',
};

/** A frame whose photo is left out, for the log. */
export interface FrameLeftEmpty {
  block: string;
  position: number;
  documentId: string;
  reason: Reason;
}

/**
 * The report without the photos that this error is about, their frames saying so; null when it is about something else.
 * One agency's photo must not keep the other from its report.
 */
export function withoutUnprintable(
  content: ProgressReportContent,
  error: unknown,
): { content: ProgressReportContent; frames: FrameLeftEmpty[] } | null {
  const frames: FrameLeftEmpty[] = [];
  const themes = content.themes.map((theme) => ({
    ...theme,
    blocks: theme.blocks.map((block) => ({
      ...block,
      photos: block.photos.map((photo, index) => {
        const reason = photo.picture === null ? null : reasonFor(photo.picture, error);
        if (photo.picture === null || reason === null) return photo;
        const position = index + 1;
        frames.push({ block: block.code, position, documentId: photo.picture.documentId, reason });
        return {
          caption: photo.caption,
          picture: null,
          note: `${WORDS[reason]}（項${block.code}の写真の枠${position}）`,
        };
      }),
    })),
  }));
  return frames.length === 0 ? null : { content: { ...content, themes }, frames };
}

function reasonFor({ sha256, type, credit }: ReportPicture, error: unknown): Reason | null {
  if (error instanceof MissingGlyphs)
    return error.characters.some((character) => credit?.includes(character) === true) ? 'credit' : null;
  const unreadable = error instanceof ReportFormatError && error.code === 'reports/picture-unreadable';
  return unreadable && error.details.includes(`${sha256}.${type}`) ? 'file' : null;
}
