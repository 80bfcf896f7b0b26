/** An error whose message is written for the person at the terminal; it is shown without a stack. */
export class PlainError extends Error {}

let stream = process.stdout;

/** The command line keeps stdout for the command's own answer. */
export function speakOnStderr() {
  stream = process.stderr;
}

// A reader that goes away (`npm start | head`) must not turn into a crash.
for (const out of [process.stdout, process.stderr]) out.on('error', () => {});

export function say(text = '') {
  stream.write(`${text}\n`);
}

export function warn(text) {
  process.stderr.write(`${text}\n`);
}

/**
 * Numbered steps, one line each: `2/6 Build ビルド: up to date`.
 * A slow step names itself first and then tells every few seconds that it is still at work; when quiet,
 * only the slow ones are told. The work gets `note(text)` to say something and may set `note.progress`.
 */
export function createSteps(total, { quiet = false } = {}) {
  let number = 0;
  return async function step(label, work) {
    const head = `${++number}/${total} ${label}`;
    const started = Date.now();
    const seconds = () => ((Date.now() - started) / 1000).toFixed(1);
    let shown = false;
    const note = (text) => {
      if (!shown) say(`${head} …`);
      shown = true;
      if (text) say(`    ${text}`);
    };
    const first = setTimeout(() => note(), 500);
    const pulse = setInterval(
      () => note(`${note.progress?.() ?? 'still at work'}, ${Math.round((Date.now() - started) / 1000)} s`),
      10_000,
    );
    try {
      const result = (await work(note)) ?? 'done';
      if (shown) say(`    ${result} (${seconds()} s)`);
      else if (!quiet) say(`${head}: ${result}`);
    } finally {
      clearTimeout(first);
      clearInterval(pulse);
    }
  };
}

/** Width in terminal cells; Japanese characters take two. */
export function cellsOf(text) {
  let cells = 0;
  for (const character of text) cells += character.codePointAt(0) >= 0x1100 ? 2 : 1;
  return cells;
}

export function padCells(text, width) {
  return text + ' '.repeat(Math.max(0, width - cellsOf(text)));
}
