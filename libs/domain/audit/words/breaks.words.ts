import type { Wording } from '@platform/errors';
import type { Break } from '@platform/events';

/** What is wrong at the first link that does not hold. */
export const breakWords: Record<Break, Wording> = {
  number_missing: { ja: '番号が抜けています', en: 'the number is missing' },
  order_changed: { ja: '前の記録とのつながりが違います', en: 'it does not follow the entry before it' },
  seal_changed: { ja: '封の値が違います', en: 'the seal was changed' },
  event_missing: { ja: '記録がなくなっています', en: 'the entry is gone' },
  facts_changed: { ja: '記録の事実が変わっています', en: 'the facts of the entry were changed' },
  content_changed: { ja: '記録の内容が変わっています', en: 'the content of the entry was changed' },
  content_missing: {
    ja: '承認された廃棄がないのに、記録の内容がなくなっています',
    en: 'content removed without an approved disposal',
  },
  cut_off: { ja: '記録の末尾がなくなっています', en: 'the end of the record is gone' },
  replaced: { ja: '送られた末尾と違う値です', en: 'it differs from the head that was sent' },
  event_outside: { ja: '封のない記録があります', en: 'an entry stands outside the chain' },
  sealing_stopped: {
    ja: '1時間を過ぎても封をされていない記録があります',
    en: 'entries have waited for their seal longer than an hour',
  },
};
