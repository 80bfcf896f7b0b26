import { invalidField } from '@platform/errors';
import { commonPasswords } from './common-passwords.js';
import { passwordProblem, type PasswordProblem, SHORTEST_PASSWORD } from './password.rule.js';

const WORDS: Record<PasswordProblem, [ja: string, en: string]> = {
  'too-short': [
    `${SHORTEST_PASSWORD}文字以上にしてください。`,
    `It must have at least ${SHORTEST_PASSWORD} characters.`,
  ],
  repetitive: [
    '同じ文字の繰り返しです。ほかの言葉を混ぜてください。',
    'It repeats a few characters. Please mix in other words.',
  ],
  common: [
    'よく使われるパスワードの組み合わせで、推測されます。関係のない言葉を並べてください。',
    'It is made of well-known passwords and would be guessed. Please put unrelated words together.',
  ],
  'about-you': [
    'メールアドレス、名前、機関や製品の名前から推測されます。関係のない言葉を並べてください。',
    'It follows from your address, your name, or our names. Please put unrelated words together.',
  ],
};

/** Throws InvalidInput, naming the field and what to do, unless the password may be used. */
export function requireGoodPassword(
  password: string,
  pointer: string,
  about: { loginName: string; personName: string },
): void {
  const problem = passwordProblem(password, { ...about, common: commonPasswords() });
  if (problem === null) return;
  const [ja, en] = WORDS[problem];
  throw invalidField(
    pointer,
    problem === 'too-short' ? 'text/too-short' : `accounts/password-${problem}`,
    ja,
    en,
  );
}
