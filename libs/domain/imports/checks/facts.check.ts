import { Decimal } from 'decimal.js';
import { readNumber } from '@platform/numbers';
import { type Path, printable } from '../import-problem.js';
import { decimalOf } from '../records/exact.js';
import { type Check, type CheckContext, each } from './check.js';
import { holdingsOf, mustBeThere } from './known.js';
import { onlyStrategyOf, ownersAreMixed } from './owner-of.js';

type Fact = NonNullable<NonNullable<CheckContext['file']['facts']>[number]>;

/** Facts have words, a number that can be read, and one owner; parts are not more than their whole. */
export const checkFacts: Check = (context) => {
  const { file, problem, warning } = context;
  const known = mustBeThere(context, holdingsOf(context));
  const keys = new Set([...each(file.facts)].map(([{ key }]) => key));
  for (const [fact, f] of each(file.facts)) {
    const at = (...path: Path): Path => ['facts', f, ...path];
    if (fact.label === undefined && fact.text === undefined)
      problem(at(), 'fact-without-words', 'label か text が必要です。', 'A fact needs a label or a text.');
    known('strategy', at('strategy'), fact.strategy);
    known('programme', at('programme'), fact.programme);
    known('organisation', at('organisation'), fact.organisation);
    owner(context, fact, at);
    const strategy = fact.strategy ?? onlyStrategyOf(file);
    if (strategy !== undefined) known('strategy-measure', at('measure'), strategy, fact.measure);
    number(context, fact.value, at('value'));
    if (fact.whole !== undefined && !keys.has(fact.whole))
      problem(
        at('whole'),
        'unknown-reference',
        `「${printable(fact.whole)}」がこのファイルにありません。`,
        `"${printable(fact.whole)}" is not in this file.`,
      );
    const [low, high] = [decimalOf(fact.value), decimalOf(fact.valueTo)];
    if (low !== undefined && high !== undefined && new Decimal(high).lessThan(low))
      problem(
        at('valueTo'),
        'range-backward',
        '幅の上の値が下の値より小さいです。',
        'The range runs backward.',
      );
  }
  for (const { whole, at, sum } of overfull(file))
    warning(
      ['facts', at, 'value'],
      'parts-exceed-whole',
      `内数の和${sum}が全体の${whole}を超えています。値はそのまま取り込みます。`,
      `The parts add up to ${sum}, more than the whole of ${whole}; the values are kept as stated.`,
    );
};

function owner({ file, problem }: CheckContext, fact: Fact, at: (...path: Path) => Path): void {
  if (fact.strategy !== undefined && fact.programme !== undefined)
    problem(
      at('programme'),
      'two-owners',
      'strategy か programme のどちらか一つだけを書いてください。',
      'Name either a strategy or a programme.',
    );
  if (fact.strategy !== undefined) return;
  if (fact.measure !== undefined && file.programme !== undefined)
    problem(
      at('strategy'),
      'owner-unclear',
      'measure（施策）があるので、その総合戦略の code を strategy に書いてください。プログラムのあるファイルでは推定しません。',
      'The measure needs its strategy; in a file with a programme it is not guessed.',
    );
  else if (fact.programme === undefined && ownersAreMixed(file))
    problem(
      at('strategy'),
      'owner-unclear',
      'このファイルにはプログラムと総合戦略の中身の両方があります。どちらの数値か、strategy か programme に code を書いてください。',
      'This file holds a programme and the content of a strategy: say with strategy or programme whose figure it is.',
    );
}

/** A share that no decimal says exactly stays in words. */
const FRACTION = /^\d+\/\d+$/;
const KANJI_NUMBER =
  /^[△▲−-]?[〇一二三四五六七八九十百千]+[万億兆](?:[〇一二三四五六七八九十百千万億]*)\D*$/u;

/** A number in another way of writing would be lost as a number; what is none stays in the note. */
function number({ problem, warning }: CheckContext, value: string | undefined, path: Path): void {
  if (value === undefined || decimalOf(value) !== undefined) return;
  const read = readNumber(value);
  const shown = printable(value);
  if (!('problem' in read) || read.problem !== 'unreadable' || KANJI_NUMBER.test(value)) {
    const plain = 'problem' in read ? '1234.5' : read.value;
    problem(
      path,
      'not-a-decimal',
      `「${shown}」は数として取り込めません。"${plain}" のように、桁区切りや単位のない数で書いてください（約・延べ・単位は別の項目です）。`,
      `"${shown}" is not taken as a number. Write "${plain}", without separators or unit (about, person-times and units are fields of their own).`,
    );
  } else if (!FRACTION.test(value))
    warning(
      path,
      'value-as-text',
      `「${shown}」は数ではないので、値にせず注に残します。`,
      `"${shown}" is no number; it is kept in the note and not as a value.`,
    );
}

/** The figures that are less than their parts together, whatever the parts count: companies advised are cases too. */
function* overfull(file: CheckContext['file']): Generator<{ whole: string; at: number; sum: string }> {
  const facts = [...each(file.facts)];
  for (const [fact, at] of facts) {
    const whole = decimalOf(fact.value);
    const parts = facts.flatMap(([one]) =>
      fact.key !== undefined && one.whole === fact.key && one.nature === 'part_of_total'
        ? (decimalOf(one.value) ?? [])
        : [],
    );
    if (whole === undefined || parts.length === 0) continue;
    const sum = parts.reduce((one, other) => one.plus(other), new Decimal(0));
    if (sum.greaterThan(whole)) yield { whole, at, sum: sum.toFixed() };
  }
}
