import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** True where LibreOffice is installed on this machine. */
export async function hasOffice(): Promise<boolean> {
  return run('soffice', ['--version']).then(
    () => true,
    () => false,
  );
}

/** The workbook as LibreOffice saves it after opening it, with a profile of its own. */
export async function savedByOffice(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'renkei-office-'));
  try {
    await writeFile(path.join(folder, 'form.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const saved = path.join(folder, 'saved');
    await run(
      'soffice',
      [profile, '--headless', '--convert-to', 'xlsx', '--outdir', saved, path.join(folder, 'form.xlsx')],
      { timeout: 120_000 },
    );
    return new Uint8Array(await readFile(path.join(saved, 'form.xlsx')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
