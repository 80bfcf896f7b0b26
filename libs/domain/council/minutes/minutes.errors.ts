import { AppError, StaleEdit } from '@platform/errors';
import type { MinutesState } from './minutes.entity.js';
import type { MinutesView } from './minutes.schemas.js';

const STATE_WORDS: Record<MinutesState, { ja: string; en: string }> = {
  draft: { ja: '下書き', en: 'a draft' },
  circulated: { ja: '回覧中', en: 'being circulated' },
  corrected: { ja: '修正中', en: 'being corrected' },
  approved: { ja: '承認済', en: 'approved' },
  published: { ja: '公表', en: 'published' },
};

/** The state of the minutes does not allow a change of their text. */
export class MinutesFixed extends AppError {
  constructor(state: MinutesState) {
    super('council/minutes-fixed', 'conflict', {
      ja: `議事録は「${STATE_WORDS[state].ja}」のため、直せません。`,
      en: `The minutes are ${STATE_WORDS[state].en}, so they cannot be changed.`,
    });
  }
}

/** Somebody saved in between: the answer carries the saved text, so that both can be laid side by side. */
export function staleMinutes({ version, body, savedAt, savedBy }: MinutesView): StaleEdit {
  return new StaleEdit({ version, body, savedAt, savedBy });
}
