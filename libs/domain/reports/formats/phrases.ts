/** Splits Japanese text into phrases (文節) between which a title may break. */
const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** Joined to the piece before: endings and particles in kana, closing brackets, marks that may not begin a line. */
const CLINGS_TO_PREVIOUS = /^[\p{Script=Hiragana}ー、。，．・：；？！～〜）］｝」』】〕〉》”’%％年月日]+$/u;
/** Joined to the piece after: an opening bracket may not end a line. */
const CLINGS_TO_NEXT = /[（［｛「『【〔〈《“‘]$/u;
/** 人口＋減少＋対策 is one word to a reader. */
const KANJI_ONLY = /^\p{Script=Han}+$/u;
const ENDS_KANJI = /\p{Script=Han}$/u;
const LATIN_OR_DIGIT = /^[\p{Script=Latin}\p{Number}]/u;
const ENDS_LATIN_OR_DIGIT = /[\p{Script=Latin}\p{Number}]$/u;

export function phrasesOf(text: string): string[] {
  const phrases: string[] = [];
  for (const { segment } of words.segment(text)) {
    const previous = phrases.at(-1);
    if (previous !== undefined && belongTogether(previous, segment))
      phrases[phrases.length - 1] = previous + segment;
    else phrases.push(segment);
  }
  return phrases;
}

function belongTogether(previous: string, next: string): boolean {
  return (
    CLINGS_TO_PREVIOUS.test(next) ||
    // を begins no word, but the segmenter keeps を通じて in one piece; and it cuts 働き方改革 before 方.
    next.startsWith('を') ||
    (next.startsWith('方') && /\p{Script=Hiragana}$/u.test(previous)) ||
    CLINGS_TO_NEXT.test(previous) ||
    // ハンズ＋オン
    (/^\p{Script=Katakana}/u.test(next) && /[\p{Script=Katakana}ー]$/u.test(previous)) ||
    (KANJI_ONLY.test(next) && ENDS_KANJI.test(previous)) ||
    // 第2期, Uターン and 4か国 stay whole.
    (ENDS_LATIN_OR_DIGIT.test(previous) && !/^\s/.test(next)) ||
    (LATIN_OR_DIGIT.test(next) && /第$/u.test(previous))
  );
}
