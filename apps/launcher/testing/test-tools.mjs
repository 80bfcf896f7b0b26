import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findCommand } from '../machine/disk.mjs';
import { supervise } from '../machine/supervise.mjs';
import { PlainError, say } from '../machine/voice.mjs';

const tools = [
  { name: 'Redis', commands: ['redis-server', 'valkey-server'], package: 'redis-server', brew: 'redis' },
  {
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    apps: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    package: 'chromium',
    brew: '--cask chromium',
  },
  // For the fresh clone: to make it, and to see that nothing of it is left running.
  { name: 'git', commands: ['git'], package: 'git', brew: 'git' },
  { name: 'ps', commands: ['ps'], package: 'procps' },
];

/**
 * What the tests need beyond npm: every queue story runs on Redis too, the browser tests in Chromium.
 * Root on Debian or Ubuntu gets the packages; anyone else is told what to type.
 */
export async function ensureTestTools() {
  const missing = tools.filter((tool) => !isThere(tool));
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && isDebian() && findCommand('apt-get')) {
    await aptInstall(missing.map((tool) => tool.package));
  }
  const still = tools.filter((tool) => !isThere(tool));
  if (still.length > 0) throw new PlainError(advice(still));
}

function isThere(tool) {
  return findCommand(...tool.commands) !== undefined || (tool.apps ?? []).some((app) => existsSync(app));
}

function isDebian() {
  if (!existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

async function aptInstall(packages) {
  say(`\nThe tests need ${packages.join(' and ')}: installing with apt-get, as root on Debian or Ubuntu.`);
  const policy = '/usr/sbin/policy-rc.d';
  const quiet = !existsSync(policy);
  // The tests start their own servers; the packages' services on standard ports are not wanted.
  if (quiet) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    await apt(['update', '-qq']);
    await apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  } finally {
    if (quiet) rmSync(policy, { force: true });
  }
}

async function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const child = supervise({
    name: 'apt-get',
    phase: 'tool',
    command: 'apt-get',
    args,
    env,
    stdout: 'inherit',
    patience: 60,
  });
  const { code } = await child.exited;
  if (code !== 0) throw new PlainError(`apt-get ${args.join(' ')} did not succeed.`);
}

function advice(missing) {
  const names = missing.map((tool) => tool.name).join(' and ');
  const packages = missing.map((tool) => tool.package).join(' ');
  const hint =
    process.platform === 'darwin'
      ? missing.map((tool) => `brew install ${tool.brew}`).join(' && ')
      : `sudo apt-get install -y ${packages}\n\n` +
        '(Debian; elsewhere the packages of the same names. Google Chrome or valkey-server serve as well.)';
  return (
    `npm test also needs ${names} on PATH (npm start does not). Type:\n\n  ${hint}\n\nand run npm test again.\n` +
    `テストには ${names} が必要です。`
  );
}
