// From jest.config.mjs: what these tests may know of the environment.
declare const BROWSER_TESTS: { path: string; screens: string; environment: Record<string, string> };

/** The folders in which the machine looks for programs. */
export function searchPath(): string[] {
  return BROWSER_TESTS.path.split(':').filter((folder) => folder !== '');
}

/** Where `npm run screens` wants pictures of the story; empty in a test run. */
export function screensFolder(): string {
  return BROWSER_TESTS.screens;
}

/** What the browser is started with: a locale, since without one it takes no Japanese name for a download. */
export function browserEnvironment(): Record<string, string> {
  return BROWSER_TESTS.environment;
}
