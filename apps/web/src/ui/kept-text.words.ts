import type { Language } from '../api/types';

/** Said wherever somebody's own text was set aside in a conflict. */
export const keptTextWords: Record<Language, { kept: string; bringBack: string }> = {
  ja: { kept: 'あなたの文は下書きとして残しています。', bringBack: '取り出す' },
  en: { kept: 'Your text is kept as a draft.', bringBack: 'Bring it back' },
};
