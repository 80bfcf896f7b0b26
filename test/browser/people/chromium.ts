import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { browserEnvironment, searchPath } from '../settings.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const APPS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The machine's Chromium, without a window. Pages are the only thing it may fetch, and only from this machine. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    env: browserEnvironment(),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // it refuses to be root otherwise
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--no-pings',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

function findChromium(): string {
  const places = [...NAMES.flatMap((name) => searchPath().map((folder) => path.join(folder, name))), ...APPS];
  const found = places.find((file) => isProgram(file));
  if (found === undefined) throw new Error('There is no Chromium on PATH; npm test tells how to get it.');
  return found;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
