import type { AgreementView } from '../../libs/domain/agreements/agreement.schemas.js';
import type { DocumentView } from '../../libs/domain/documents/document.schemas.js';
import type { RevisionView } from '../../libs/domain/programmes/revisions/revision.schemas.js';
import type { HandOverView } from '../../libs/domain/transfers/hand-overs/hand-over.schemas.js';
import { done, ifMatch } from './build-council.js';
import { WORDS } from './build-disposal.js';
import { applied, buildIndicator, checked, take, written } from './build-imports.js';
import { loginNameOf, personNameOf } from './cast.js';
import { APRIL, line, load, newList } from './build-transfers.js';
import type { TestService } from './test-service.js';

type AgencyCode = 'prefecture' | 'city';

/** A record that has ended, with the words of the story wherever it has text. */
export interface Ended {
  id: string;
  /** Where its own staff read it. */
  path: string;
  /** In whose lists it stands. */
  owners: readonly AgencyCode[];
  /** How many files it holds in the store. */
  files: number;
}

const BOTH = ['prefecture', 'city'] as const;
const PDF = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');

async function document(
  service: TestService,
  subject: { subjectType: string; subjectId: string },
  files: number,
): Promise<DocumentView> {
  const staff = service.as('city.staff');
  const wish = { ...subject, kind: 'document', title: `${WORDS}・資料`, audience: 'both_agencies' };
  let added = done(await staff.post<DocumentView>('/documents', wish));
  for (let number = 1; number <= files; number += 1)
    added = done(
      await staff.upload<DocumentView>(
        `/documents/${added.id}/file`,
        { name: `${WORDS}.pdf`, bytes: Buffer.concat([PDF, Buffer.from(`${number}\n`)]) },
        ifMatch(added.version),
      ),
    );
  return added;
}

/** Read by both agencies, then withdrawn: two versions of its file. */
async function withdrawnDocument(service: TestService): Promise<Ended> {
  const { id: subjectId } = await service.build.initiative();
  const { id, version } = await document(service, { subjectType: 'initiative', subjectId }, 2);
  const reason = `${WORDS}・取下げ`;
  done(await service.as('city.staff').post(`/documents/${id}/withdrawal`, { reason }, ifMatch(version)));
  return { id, path: `/documents/${id}`, owners: ['city'], files: 2 };
}

/** Joint, terminated by both, with a document on it. */
async function endedAgreement(service: TestService): Promise<Ended> {
  const body = {
    name: `${WORDS}・協定`,
    agency: null,
    signedOn: '2024-04-01',
    startsOn: '2024-04-01',
    validity: 'fixed',
    endsOn: '2027-03-31',
    parties: [{ agency: 'prefecture' }, { agency: 'city' }, { name: `${WORDS}・大学` }],
    items: [`${WORDS}・事項`],
    note: `${WORDS}・覚え`,
  };
  const { id } = done(await service.as('city.staff').post<AgreementView>('/agreements', body));
  const path = `/agreements/${id}`;
  await document(service, { subjectType: 'agreement', subjectId: id }, 1);
  const both = async (act: string, terms: object) => {
    for (const agency of BOTH) {
      const head = service.as(`${agency}.head`);
      const { version } = done(await head.get<AgreementView>(path));
      done(await head.post(`${path}/${act}`, terms, ifMatch(version)));
    }
  };
  await both('activation', {});
  await both('termination', { on: '2026-11-20', reason: `${WORDS}・終了` });
  await service.clock.advance('2 days');
  await service.drain();
  return { id, path, owners: BOTH, files: 1 };
}

/** Of ◎, proposed and taken back. */
async function withdrawnRevision(service: TestService): Promise<Ended> {
  const { id: subjectId } = await service.build.initiative({ owner: 'joint' });
  const staff = service.as('prefecture.staff');
  const body = {
    ...{ subjectType: 'initiative', subjectId, effectiveOn: '2027-04-01' },
    ...{ reason: `${WORDS}・理由`, changes: { title: `${WORDS}・題名` } },
  };
  const { id, version } = done(await staff.post<RevisionView>('/revisions', body));
  done(await staff.post(`/revisions/${id}/withdrawal`, { reason: `${WORDS}・取下げ` }, ifMatch(version)));
  return { id, path: `/revisions/${id}`, owners: BOTH, files: 0 };
}

/** Applied; the value that it brought stays. */
async function finishedImport(service: TestService): Promise<Ended> {
  await buildIndicator(service, { code: 'K1' });
  const { heads } = await take(service, 'city.staff', 'measurements');
  const bytes = await written(heads, [{ 指標の記号: 'K1', 年: 'R5', 状態: '確定', 値: '12' }]);
  const run = await checked(service, 'city.staff', 'measurements', { name: `${WORDS}.csv`, bytes });
  const { id } = await applied(service, 'city.staff', run);
  // Its own, and that of the form, which goes some days after it was taken.
  return { id, path: `/import-runs/${id}`, owners: ['city'], files: 2 };
}

/** Applied on its day, with a memorandum and receipts. */
async function appliedTransfers(service: TestService): Promise<Ended> {
  const by = 'prefecture.planner';
  const employment = { department: '雇用課', post: '雇用担当' };
  const planner = { name: personNameOf(by), email: loginNameOf(by) };
  const administrator = service.as('prefecture.administrator');
  const list = await newList(service, { title: `${WORDS}・異動` });
  const { id, version } = done(await load(service, list, [line(planner, employment, null)]));
  done(await administrator.post(`/transfer-lists/${id}/scheduling`, {}, ifMatch(version)));
  const [gives] = await service.sql<{ id: string }>(`SELECT id FROM hand_overs WHERE side = 'gives'`);
  const note = { note: `${WORDS}・引継ぎ` };
  done(await service.as(by).put<HandOverView>(`/hand-overs/${gives?.id ?? ''}/note`, note, ifMatch(0)));
  await service.clock.set(`${APRIL}T00:10:00+09:00`);
  await service.drain();
  return { id, path: `/transfer-lists/${id}`, owners: ['prefecture'], files: 1 };
}

export const endedRecords = {
  document: withdrawnDocument,
  agreement: endedAgreement,
  revision: withdrawnRevision,
  import_run: finishedImport,
  transfer_list: appliedTransfers,
} as const;
