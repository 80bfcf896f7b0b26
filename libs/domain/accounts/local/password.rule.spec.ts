import { readFileSync } from 'node:fs';
import { commonPasswords } from './common-passwords.js';
import { passwordProblem } from './password.rule.js';

const about = {
  loginName: 'kikaku.tanto@pref.example',
  personName: '企画担当の者',
  common: commonPasswords(),
};
const problem = (password: string) => passwordProblem(password, about);

describe('a new password', () => {
  it.each([
    ['words that belong together only for me', '朝はりんごと濃いお茶をいただく'],
    ['a phrase in small letters, without digits', 'velvet ladder picnic orbit'],
    ['a phrase with a known word in it', 'the password of my bicycle lock'],
    ['random characters', 'xK9vTq2mWz7LrB4'],
    ['twenty digits that follow no rule', '48203957716402958831 tj kq vx'],
  ])('is good when it is long and not known: %s', (_what, password) => {
    expect(problem(password)).toBeNull();
  });

  it('needs 15 characters, counted as people count them', () => {
    expect(problem('velvet picnic4')).toBe('too-short');
    expect(problem('𠮷野家の朝はりんごと濃いお茶'.slice(0, 15))).toBe('too-short');
  });

  it.each([
    ['the same character', 'aaaaaaaaaaaaaaaaaa', 'repetitive'],
    ['two characters in turn', 'abababababababababab', 'repetitive'],
    ['a password twice', 'passwordpassword', 'common'],
    ['digits in a row', '123456789012345', 'common'],
    ['a row of the keyboard', 'qwertyuiopasdfghjkl', 'common'],
    ['the alphabet', 'abcdefghijklmnopq', 'common'],
    ['with the usual replacements', 'P@ssw0rd-P@ssw0rd-1', 'common'],
    ['in full-width letters', 'ｐａｓｓｗｏｒｄ１２３４５６７８９', 'common'],
    ['with a year behind', 'welcome-password-2026', 'common'],
    ['the login name', 'kikaku.tanto@pref.example', 'about-you'],
    ['a part of the login name with digits', 'kikaku-tanto-2026!', 'about-you'],
    ['my own name', '企画担当の者企画担当の者企画担当の者', 'about-you'],
    ['the product', 'renkei-renkei-2026', 'about-you'],
    ['the agencies', 'HokkaidoSapporo2026', 'about-you'],
  ])('is refused when it is known: %s', (_what, password, reason) => {
    expect(problem(password)).toBe(reason);
  });
});

describe('the list', () => {
  it('has each word once, in small letters and in order', () => {
    const lines = readFileSync('data/common-passwords.txt', 'utf8').trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(500);
    expect(lines).toEqual([...new Set(lines.map((line) => line.toLowerCase()))].sort());
  });
});
