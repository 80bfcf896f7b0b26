/** How to call npm: the very one that called us, else the one on PATH. */
export function npmCommand() {
  const running = process.env.npm_execpath;
  return running && /npm-cli\.js$/.test(running) ? [process.execPath, running] : ['npm'];
}
