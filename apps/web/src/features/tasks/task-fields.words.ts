import type { Language } from '../../api/types';

export const titleLimitHint: Record<Language, string> = { ja: '{max}文字まで', en: 'Up to {max} characters' };
