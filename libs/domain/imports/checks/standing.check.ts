import type { Path } from '../import-problem.js';
import { type Check, each } from './check.js';

/** What is guessed stands as a guess: owners, markers and their grounds; an end has its reason. */
export const checkStanding: Check = ({ file, problem }) => {
  for (const [{ owner, state, stateReason }, i] of each(file.initiatives)) {
    const path: Path = ['initiatives', i];
    if (owner?.status === 'confirmed' && owner.kind === 'unknown')
      problem(
        [...path, 'owner', 'status'],
        'owner-unknown',
        '主体が unknown のまま confirmed にはできません。',
        'An unknown owner cannot be confirmed.',
      );
    if (
      owner?.status === 'proposed' &&
      owner.kind !== undefined &&
      owner.kind !== 'unknown' &&
      owner.basis === undefined
    )
      problem(
        [...path, 'owner'],
        'guess-without-basis',
        '推定の主体には根拠（basis）が必要です。',
        'A proposed owner needs its basis.',
      );
    if (state === 'ended' && stateReason === undefined)
      problem(
        [...path, 'state'],
        'end-without-reason',
        '終了した取組には理由（stateReason）が必要です。',
        'An ended initiative needs a reason (stateReason).',
      );
  }
  for (const [entry, i] of each(file.progressReport?.entries)) {
    const path: Path = ['progressReport', 'entries', i];
    if (entry.marker === undefined) continue;
    if (entry.marker !== 'unknown' && entry.suggestedMarker !== undefined)
      problem(
        [...path, 'suggestedMarker'],
        'marker-and-suggestion',
        '記号が資料に明記されているときは、推定の記号（suggestedMarker）を書きません。',
        'A marker that the source states has no suggestedMarker.',
      );
    if (
      entry.marker === 'unknown' &&
      (entry.suggestedMarker === undefined ||
        entry.markerConfidence === undefined ||
        entry.markerBasis === undefined)
    )
      problem(
        [...path, 'marker'],
        'suggestion-incomplete',
        '記号が unknown のときは、suggestedMarker、markerConfidence、markerBasis のすべてが必要です。',
        'An unknown marker needs suggestedMarker, markerConfidence and markerBasis.',
      );
  }
};
