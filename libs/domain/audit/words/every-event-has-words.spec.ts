import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { recordKinds } from '../kinds/index.js';
import { actorWords } from './actors.words.js';
import { knownTypes, wordsOf } from './index.js';

const LIBS = path.resolve(__dirname, '../../..');

function sources(): string[] {
  return readdirSync(LIBS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => path.join(LIBS, file));
}

/** The types that `*.events.ts` files declare, by importing them, and those written where they are appended. */
async function typesInCode(files: string[]): Promise<string[]> {
  const declaring = files.filter((file) => file.endsWith('.events.ts'));
  const modules = await Promise.all(
    declaring.map(async (file) => (await import(file)) as Record<string, unknown>),
  );
  const declared = modules
    .flatMap((module) => Object.values(module))
    .flatMap((exported): unknown[] =>
      typeof exported === 'object' && exported !== null ? Object.values(exported) : [],
    )
    .filter((value): value is string => typeof value === 'string' && /^[a-z_]+\.[a-z_]+$/.test(value));
  const written = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\btype: '([a-z_]+\.[a-z_]+)'/g)].map(([, type]) => type ?? ''),
  );
  return [...new Set([...declared, ...written])].sort();
}

function written(files: string[], form: RegExp): string[] {
  return [
    ...new Set(
      files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(form)].map(([, one]) => one ?? '')),
    ),
  ].sort();
}

describe('the words of the record', () => {
  const files = sources();

  it('tell every type of event that the code appends', async () => {
    const types = await typesInCode(files);
    expect(types.length).toBeGreaterThan(30);
    expect(types.filter((type) => wordsOf(type) === null)).toEqual([]);
  });

  it('tell of no type that nobody appends', async () => {
    const types = new Set(await typesInCode(files));
    expect(knownTypes.filter((type) => !types.has(type))).toEqual([]);
  });

  it('are complete in both languages, with the same places', () => {
    const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, place]) => place).sort();
    for (const type of knownTypes) {
      const { event } = wordsOf(type) ?? { event: { ja: '', en: '' } };
      expect({ type, ja: event.ja.length > 0, en: event.en.length > 0 }).toEqual({
        type,
        ja: true,
        en: true,
      });
      expect({ type, places: places(event.en) }).toEqual({ type, places: places(event.ja) });
    }
  });

  it('name every kind of record that an event is about, and say who may see its history', () => {
    const kinds = written(files, /\bsubjectType: '([a-z_]+)'/g);
    expect(kinds.length).toBeGreaterThan(8);
    expect(kinds.filter((kind) => recordKinds[kind] === undefined)).toEqual([]);
  });

  it('name every part of the system that acts', () => {
    const actors = written(files, /\bsystemActor\('([\w-]+)'/g);
    expect(actors.filter((actor) => actorWords[actor] === undefined)).toEqual([]);
  });

  it('would be missed', () => {
    expect(wordsOf('task.forgotten')).toBeNull();
  });
});
