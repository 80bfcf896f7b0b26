import type { ListView } from '../../libs/domain/transfers/lists/transfer-list.schemas.js';
import { type Built, buildPost, line, load, newList } from '../support/build-transfers.js';
import type { Answer } from '../support/member.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
let director: Built;
let desk: Built;
beforeAll(async () => {
  service = await startTestService();
  director = await buildPost(service, { department: '福祉課', post: '福祉課長', capacity: 'one' });
  desk = await buildPost(service, { department: '福祉課', post: '福祉担当', capacity: 'several' });
});
afterAll(async () => {
  await service.close();
});

/** So many newcomers, all of them to the same post. */
async function loadCrowd(size: number, post: Built): Promise<Answer<ListView> & { took: number }> {
  const lines = Array.from({ length: size }, (_, index) =>
    line({ name: `着任する者${index}`, email: `crowd-${index}@renkei.test` }, null, post),
  );
  const loaded = await load(service, await newList(service), lines);
  const times: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const begun = performance.now();
    await service.as('prefecture.administrator').get(`/transfer-lists/${loaded.body.id}`);
    times.push(performance.now() - begun);
  }
  return { ...loaded, took: Math.min(...times) };
}

describe('a list that sends everybody to the same post', () => {
  it('names three others and two hundred problems, with the totals', async () => {
    const { body } = await loadCrowd(1_000, director);
    expect(body).toMatchObject({ problemCount: 1_000, can: { schedule: false } });
    expect(body.items).toHaveLength(1_000);
    expect(body.problems).toHaveLength(200);
    expect(body.problems[0]).toMatchObject({ address: 'F2', code: 'transfers/one-holder' });
    expect(body.problems[0]?.messages.ja).toMatch(
      /^「福祉課長」は一人だけの職です。発令日に着任する者1（F3）、.*、ほか996人も就くことになります。$/,
    );
    expect(body.items[0]?.to).toMatchObject({ afterMore: 990, beforeMore: 0, before: [] });
    expect(body.items[0]?.to?.after).toHaveLength(10);
  });

  it.each([
    ['for one', () => director],
    ['for several', () => desk],
  ])('%s grows with its rows, not with their square', async (_words, post) => {
    const few = await loadCrowd(100, post());
    const many = await loadCrowd(1_000, post());
    expect(many.status).toBe(200);
    expect(many.text.length / few.text.length).toBeLessThan(12);
    expect(many.took / few.took).toBeLessThan(30);
  });
});
