import type { PostView } from '../../libs/domain/agencies/posts/post.schemas.js';
import { good } from '../support/answers.js';
import { ADMIN, chartOf } from '../support/build-chart.js';
import { expectProblem } from '../support/problems.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});

const { admin, post, assign } = chartOf(() => service);

describe('a role', () => {
  const mailsTo = async () => {
    await service.drain();
    const mails = await service.mails();
    return mails.filter(({ subject }) => subject.startsWith('【連携・権限】')).map(({ to }) => to);
  };

  it('that is granted or withdrawn is told to the other side, to the own secretariat and to the post’s holder', async () => {
    const { id } = await post();
    const [holder] = await service.sql<{ id: string }>(
      `SELECT id FROM people WHERE email = 'city.planner@renkei.test'`,
    );
    good(await assign(id, holder?.id ?? ''));
    await service.drain();
    await service.sql('TRUNCATE mailbox_messages');
    good(await admin().post(`/posts/${id}/roles`, { role: 'owner_staff' }));
    const told = [
      'city.planner@renkei.test',
      'city.secretariat@renkei.test',
      'prefecture.administrator@renkei.test',
      'prefecture.secretariat@renkei.test',
    ];
    expect((await mailsTo()).sort()).toEqual(told);
    good(await admin().delete(`/posts/${id}/roles/owner_staff`));
    expect(await mailsTo()).toHaveLength(8);
    const events = await service.sql<{ type: string }>(
      `SELECT type FROM domain_events WHERE subject_id = $1 AND type LIKE 'post.role%' ORDER BY occurred_at, id`,
      [id],
    );
    expect(events.map(({ type }) => type)).toEqual(['post.role_granted', 'post.role_withdrawn']);
  });

  it('is not granted to the post that one holds', async () => {
    const own = service.postOf(ADMIN);
    expectProblem(await admin().post(`/posts/${own}/roles`, { role: 'secretariat' }), {
      status: 409,
      code: 'agencies/own-roles',
    });
  });

  it('of an agency is not granted to a post of neither', async () => {
    const { id } = await post({ departmentId: null });
    expectProblem(await admin().post(`/posts/${id}/roles`, { role: 'administrator' }), {
      status: 422,
      pointer: '/role',
    });
  });
});

describe('the last administrator of an agency', () => {
  it('does not leave the post, unless another is there by then', async () => {
    const own = good(await admin().get<PostView>(`/posts/${service.postOf(ADMIN)}`));
    const termId = own.terms[0]?.id ?? '';
    const leave = async () => admin().post(`/post-holders/${termId}/ending`, { lastDay: '2026-12-31' });
    expectProblem(await leave(), { status: 409, code: 'agencies/last-administrator' });
    const second = await post({ roles: ['administrator'] });
    const [successor] = await service.sql<{ id: string }>(
      `SELECT id FROM people WHERE email = 'city.head@renkei.test'`,
    );
    good(await assign(second.id, successor?.id ?? '', { validFrom: '2027-01-01' }));
    good(await leave());
  });
});

describe('the last secretariat of an agency', () => {
  const refusal = { status: 409, code: 'agencies/last-secretariat' } as const;
  const withdraw = async (id: string) => admin().delete(`/posts/${id}/roles/secretariat`);
  const end = async (id: string, lastDay: string) => {
    const { version } = good(await admin().get<PostView>(`/posts/${id}`));
    return admin().post(`/posts/${id}/ending`, { lastDay }, { 'If-Match': `"${version}"` });
  };

  it('is not withdrawn, nor its post ended, while no other post is there from then on', async () => {
    const only = service.postOf('city.secretariat');
    const refused = await withdraw(only);
    expectProblem(refused, refusal);
    expect(refused.text).toContain(
      '事務局の役割をもつ職は、機関に1つ以上要ります。先に別の職に付けてください。',
    );
    await service.sql(`UPDATE post_holders SET valid_to = app_today() WHERE post_id = $1`, [only]);
    expectProblem(await end(only, '2026-12-31'), refusal);
    const second = await post({ roles: ['secretariat'], validFrom: '2027-01-01' });
    expectProblem(await withdraw(only), refusal);
    expectProblem(await end(only, '2026-12-30'), refusal);
    good(await end(only, '2026-12-31'));
    // From then on the second is the last one.
    expectProblem(await withdraw(second.id), refusal);
  });
});
