import { skipReasons } from '../../libs/domain/notifications/notice.js';
import { notices } from '../../libs/domain/notifications/notices/index.js';

type Words = Record<string, string | undefined>;
interface Catalogue {
  notices: Words;
  detail: { reasons: Words; notes: Words };
}

const codes = [...skipReasons, 'refused_by_server'];

/** Loaded by name: the pages are built by another compiler than the service. */
async function read(language: string): Promise<Catalogue> {
  const module = (await import(`../../apps/web/src/text/${language}/notifications.js`)) as {
    notifications: Catalogue;
  };
  return module.notifications;
}

describe.each(['ja', 'en'])('the ledger in %s', (language) => {
  let catalogue: Catalogue;
  beforeAll(async () => {
    catalogue = await read(language);
  });

  it.each(codes)('says in words why a mail was not sent: %s', (code) => {
    expect(catalogue.detail.reasons[code]).toEqual(expect.stringMatching(/[^a-z_]/));
  });

  it('has words for no reason that does not exist', () => {
    expect(Object.keys(catalogue.detail.reasons).sort()).toEqual(codes.sort());
  });

  it.each(['post_vacant', 'post_vacant_deputy', 'deputy'])('says which way a mail went: %s', (note) => {
    expect(catalogue.detail.notes[note]).toBeDefined();
  });

  it('names every kind of notice', () => {
    const names = notices.map((notice) => (Reflect.construct(notice, []) as { name: string }).name);
    expect(names.filter((name) => catalogue.notices[name] === undefined)).toEqual([]);
  });
});

it('says of a mail that nobody receives why that is so', async () => {
  expect((await read('ja')).detail.reasons['no_holder']).toBe(
    '受ける人がいないため（空席で、上位の職も事務局もありません）',
  );
});
