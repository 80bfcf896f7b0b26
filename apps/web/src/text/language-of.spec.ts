import { createElement } from 'react';
import { languageOf } from './language-of';

describe('the language of what a page shows', () => {
  it('is said where an English page shows a Japanese record, also inside a link', () => {
    expect(languageOf('関係人口の創出', 'en')).toBe('ja');
    expect(languageOf([createElement('a', { href: '/' }, 'Ⅲ③ ', '関係人口'), null], 'en')).toBe('ja');
  });

  it('is not said of words of the page, figures and names in Latin letters, nor on a Japanese page', () => {
    for (const text of ['Joint', '1,465', 'STARTUP HOKKAIDO', null, 3])
      expect(languageOf(text, 'en')).toBeUndefined();
    expect(languageOf('関係人口の創出', 'ja')).toBeUndefined();
  });
});
