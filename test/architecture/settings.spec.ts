import { readFileSync } from 'node:fs';
import path from 'node:path';
import { configSchema } from '@platform/config';

const root = path.join(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

describe('.env.example', () => {
  const written = new Map(
    [...read('.env.example').matchAll(/^#?([A-Z][A-Z0-9_]*)=(.*)$/gm)].map(
      ([, name = '', value = '']) => [name, value] as const,
    ),
  );

  it('names exactly the settings that the service knows', () => {
    expect([...written.keys()].sort()).toEqual(Object.keys(configSchema.shape).sort());
  });

  it('shows the value that holds when nothing is said', () => {
    const defaults = Object.entries(configSchema.shape).flatMap(([name, schema]) => {
      const { success, data } = schema.safeParse(undefined);
      return success && data !== undefined ? [[name, String(data)]] : [];
    });
    expect(defaults.length).toBeGreaterThan(10);
    for (const [name = '', value] of defaults) expect([name, written.get(name)]).toEqual([name, value]);
  });
});

describe('the aliases @domain and @platform', () => {
  const { compilerOptions } = JSON.parse(read('tsconfig.json')) as {
    compilerOptions: { paths: Record<string, string[]> };
  };
  const { jsc } = JSON.parse(read('.swcrc')) as { jsc: { paths: Record<string, string[]> } };
  const [, block = ''] = /moduleNameMapper: \{([\s\S]*?)\n {2}\}/.exec(read('jest.config.mjs')) ?? [];
  const mapper = [...block.matchAll(/'(.+)': '(.+)',/g)].map(
    ([, pattern = '', target = '']) => [new RegExp(pattern.replaceAll('\\\\', '\\')), target] as const,
  );

  it('lead to the same files for the compiler and for the build', () => {
    expect(jsc.paths).toEqual(compilerOptions.paths);
  });

  it('lead to the same files in the tests', () => {
    for (const [alias, [target = '']] of Object.entries(compilerOptions.paths)) {
      const name = alias.replace('*', 'tasks');
      const [pattern, mapped] = mapper.find(([one]) => one.test(name)) ?? [/^$/, ''];
      expect(name.replace(pattern, mapped)).toBe(target.replace('*', 'tasks').replace('./', '<rootDir>/'));
    }
  });
});
