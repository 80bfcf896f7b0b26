import type { Path } from './import-problem.js';

/** Deeper nesting has no use here and would cost stack. */
const DEEPEST = 32;

/** A file of the allowed size could hold five million zeros, each of them a problem. */
const MOST_VALUES = 300_000;

/** Tells where each value and key stands; a place is an offset into the text. */
export type Visit = (path: Path, offset: number) => void;

/** The place where a text stops being JSON. */
export class SyntaxFault extends Error {
  constructor(
    readonly offset: number,
    readonly ja: string,
    readonly en: string,
  ) {
    super(en);
  }
}

/**
 * Walks a JSON text once. JSON.parse alone would not do: it names no line, keeps the last of two equal keys in
 * silence.
 */
export class JsonWalk {
  /** Where a key stands a second time in its object. */
  readonly repeatedKeys: Path[] = [];
  private at = 0;
  private values = 0;
  private readonly path: (string | number)[] = [];

  constructor(
    private readonly text: string,
    private readonly visit: Visit = () => undefined,
  ) {}

  walk(): void {
    this.value();
    this.space();
    if (this.at < this.text.length)
      throw this.syntax('値のあとに余分な文字があります。', 'Unexpected text after the value.');
  }

  private value(): void {
    this.space();
    if (this.path.length > DEEPEST)
      throw this.syntax(`入れ子は${DEEPEST}段までです。`, `Nested deeper than ${DEEPEST} levels.`);
    if (++this.values > MOST_VALUES)
      throw this.syntax(
        `ファイルの中の値は${MOST_VALUES}個までです。`,
        `The file may hold at most ${MOST_VALUES} values.`,
      );
    this.visit(this.path, this.at);
    const first = this.text[this.at];
    if (first === '{') this.object();
    else if (first === '[') this.array();
    else if (first === '"') this.string();
    else this.literal();
  }

  private object(): void {
    this.at++;
    const keys = new Set<string>();
    if (this.closes('}')) return;
    do {
      this.space();
      if (this.text[this.at] !== '"')
        throw this.syntax('ここには " で囲んだ項目名が必要です。', 'Expected a key in double quotes.');
      const key = this.string();
      this.path.push(key);
      if (keys.has(key)) this.repeatedKeys.push([...this.path]);
      keys.add(key);
      this.space();
      if (this.text[this.at] !== ':')
        throw this.syntax('項目名のあとに : が必要です。', 'Expected ":" after the key.');
      this.at++;
      this.value();
      this.path.pop();
    } while (this.continues('}'));
  }

  private array(): void {
    this.at++;
    if (this.closes(']')) return;
    let index = 0;
    do {
      this.path.push(index++);
      this.value();
      this.path.pop();
    } while (this.continues(']'));
  }

  private closes(end: string): boolean {
    this.space();
    if (this.text[this.at] !== end) return false;
    this.at++;
    return true;
  }

  private continues(end: string): boolean {
    this.space();
    const next = this.text[this.at];
    if (next !== ',' && next !== end)
      throw this.syntax(`ここには , か ${end} が必要です。`, `Expected "," or "${end}".`);
    this.at++;
    return next === ',';
  }

  private string(): string {
    const start = this.at++;
    let escaped = false;
    for (;;) {
      const unit = this.text.charCodeAt(this.at);
      if (Number.isNaN(unit))
        throw new SyntaxFault(start, '文字列が閉じられていません。', 'The string is not closed.');
      if (unit < 0x20)
        throw this.syntax(
          '文字列の中に制御文字または改行がそのまま入っています。',
          'A raw control character or line break inside a string.',
        );
      this.at++;
      if (unit === 0x22) break;
      if (unit !== 0x5c) continue;
      escaped = true;
      const rest = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(this.text.slice(this.at, this.at + 5));
      if (rest === null) throw this.syntax('\\ のあとの書き方が正しくありません。', 'Bad escape after "\\".');
      this.at += rest[0].length;
    }
    const raw = this.text.slice(start, this.at);
    return escaped ? (JSON.parse(raw) as string) : raw.slice(1, -1);
  }

  private literal(): void {
    const rest = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/.exec(
      this.text.slice(this.at, this.at + 64),
    );
    if (rest === null) throw this.syntax('ここには値が必要です。', 'Expected a value.');
    this.at += rest[0].length;
  }

  private space(): void {
    for (;;) {
      const unit = this.text.charCodeAt(this.at);
      if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return;
      this.at++;
    }
  }

  private syntax(ja: string, en: string): SyntaxFault {
    return new SyntaxFault(this.at, ja, en);
  }
}
