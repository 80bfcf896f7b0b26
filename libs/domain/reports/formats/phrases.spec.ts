import { phrasesOf } from './phrases.js';

describe('phrasesOf', () => {
  it('loses no letter', () => {
    const title =
      '人材の地元定着に向けた企業誘致、さっぽろ圏「ひとつづくり」プロジェクトに関する連携（R2〜R5 20％）';
    expect(phrasesOf(title).join('')).toBe(title);
    expect(phrasesOf('')).toEqual([]);
  });

  it('keeps particles and endings with their word', () => {
    expect(phrasesOf('働き方改革と女性活躍の推進')).toEqual(['働き方改革と', '女性活躍の', '推進']);
  });

  it.each([
    ['支援を通じた展開', /^を/],
    ['連携強化、道外での連携', /^[、。]/],
    ['事例集（抜粋）', /^[）」]/],
    ['さっぽろ圏「ひとづくり」の連携', /^」/],
  ])('begins no phrase of %s with what may not begin a line', (title, forbidden) => {
    expect(phrasesOf(title).filter((phrase) => forbidden.test(phrase))).toEqual([]);
  });

  it('ends no phrase with an opening bracket', () => {
    expect(
      phrasesOf('プログラム（2020～2024）の「推進」').filter((phrase) => /[（「]$/.test(phrase)),
    ).toEqual([]);
  });

  it('keeps compounds, numbers and Latin words whole', () => {
    expect(phrasesOf('人口減少対策')).toEqual(['人口減少対策']);
    expect(phrasesOf('第2期北海道創生総合戦略')[0]).toMatch(/^第2期/);
    expect(phrasesOf('普及啓発とハンズオン支援')).toContain('ハンズオン');
    expect(phrasesOf('道外大学とのUIターン')).toContain('UIターン');
  });
});
