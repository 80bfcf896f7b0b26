import { readFile } from 'node:fs/promises';
import { readPdf, type ReadPdf, without } from '../../../libs/domain/reports/formats/read-pdf.js';
import type { Person } from '../people/person.js';

/** Takes the file of the finished report as the browser saves it. */
export async function downloadReport(person: Person): Promise<{ name: string; bytes: Buffer; pdf: ReadPdf }> {
  const [download] = await Promise.all([
    person.page.waitForEvent('download'),
    person.link('PDFを受け取る').first().click(),
  ]);
  const bytes = await readFile(await download.path());
  const pdf = await readPdf(await import('pdfjs-dist/legacy/build/pdf.mjs'), bytes);
  return { name: download.suggestedFilename(), bytes, pdf };
}

/** Its text without the spaces that layout adds or drops. */
export function textOf(pdf: ReadPdf): string {
  return without(pdf.text);
}

export async function addSchedule(
  person: Person,
  wish: { day: string; time: string; to: string[] },
): Promise<void> {
  const { page } = person;
  await person.button('予定を加える').click();
  const form = page.getByRole('form', { name: '予定を加える' });
  await form.getByLabel('毎月の日').fill(wish.day);
  await form.getByLabel('時刻').fill(wish.time);
  for (const post of wish.to) await form.getByRole('checkbox', { name: post }).check();
  await form.getByRole('button', { name: '予定を加える' }).click();
  await form.waitFor({ state: 'detached' });
}
