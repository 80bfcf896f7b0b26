import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { PlainError } from './voice.mjs';

/** The names of all settings, from the list that a test keeps equal to config.ts. */
const settings = readFileSync(join(root, '.env.example'), 'utf8').match(/(?<=^#?)[A-Z][A-Z_]+(?==)/gm) ?? [];

/** Reads .env where there is one; what the shell says wins. A variable set to nothing counts as not set. */
export function loadSettings() {
  const file = join(root, '.env');
  if (existsSync(file)) {
    try {
      process.loadEnvFile(file);
    } catch (error) {
      throw new PlainError(`${file} cannot be read: ${error.message}`);
    }
  }
  for (const name of settings) if (process.env[name]?.trim() === '') delete process.env[name];
}

/** The environment for the product: without what npm adds for its own children. */
export function productEnvironment(additions = {}) {
  return { ...without((name) => /^npm_/i.test(name)), ...additions };
}

/** For tools and tests: nothing that a person has set for their own Renkei or PostgreSQL may reach them. */
export function neutralEnvironment(additions = {}) {
  const own = (name) => settings.includes(name) || /^(RENKEI_|PG[A-Z]+$)/.test(name);
  return { ...without(own), ...additions };
}

/** For the embedded PostgreSQL and its clients: no PGHOST, PGSSLMODE and the like from the shell. */
export function withoutLibpq(environment) {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^PG[A-Z]+$/.test(name)));
}

/** The settings among an environment's variables: what a second command of the same person needs to know. */
export function settingsOf(environment) {
  const known = settings.filter((name) => environment[name] !== undefined);
  return Object.fromEntries(known.map((name) => [name, environment[name]]));
}

function without(unwanted) {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !unwanted(name)));
}
