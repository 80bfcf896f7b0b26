/** Facts about entries of the progress, in the past tense; content shapes stand beside the names. */
export const progressEntryEvents = {
  /** {agency, marker} */
  markerAnswered: 'progress_entry.marker_answered',
  markerAnswerWithdrawn: 'progress_entry.marker_answer_withdrawn',
  /** {changes: {marker: {before, after}}} */
  markerConfirmed: 'progress_entry.marker_confirmed',
} as const;
