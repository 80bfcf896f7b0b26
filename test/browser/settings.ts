// From jest.config.mjs: what these tests may know of the environment.
declare const BROWSER_TESTS: { path: string; screens: string };

/** The folders in which the machine looks for programs. */
export function searchPath(): string[] {
  return BROWSER_TESTS.path.split(':').filter((folder) => folder !== '');
}

/** Where `npm run screens` wants pictures of the story; empty in a test run. */
export function screensFolder(): string {
  return BROWSER_TESTS.screens;
}
