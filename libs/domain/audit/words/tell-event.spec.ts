import { type EventToTell, tellEvent } from './tell-event.js';

const POST = '01890000-0000-7000-8000-000000000001';
const OTHER = '01890000-0000-7000-8000-000000000002';
const names = { [POST]: '市・移住課 移住担当', [OTHER]: '市・子育て課 子育て担当' };

function event(given: Partial<EventToTell>): EventToTell {
  return {
    type: 'task.edited',
    content: {},
    post: '道・企画課 企画担当',
    person: '企画担当の者',
    systemActor: null,
    actingBy: 'session',
    asDeputy: false,
    ...given,
  };
}

describe('an event is told', () => {
  it('by the post that did it, with the names of whom it concerns', () => {
    const content = { title: '案内を作る', dueOn: '2026-11-27', postId: POST };
    expect(tellEvent(event({ type: 'task.opened', content }), names).sentence).toEqual({
      ja: '道・企画課 企画担当が作業「案内を作る」を市・移住課 移住担当に頼みました',
      en: '道・企画課 企画担当 asked 市・移住課 移住担当 for the work “案内を作る”',
    });
  });

  it.each([
    [{ asDeputy: true }, '道・企画課 企画担当（代理）が作業を直しました'],
    [{ actingBy: 'token' as const }, '道・企画課 企画担当がアクセストークンで作業を直しました'],
    [{ post: null }, '企画担当の者が作業を直しました'],
    [{ post: null, person: null, systemActor: 'make-report' }, '報告書を作る自動処理が作業を直しました'],
    [{ post: null, person: null, systemActor: 'new-job' }, '自動処理（new-job）が作業を直しました'],
  ])('as %j: %s', (given, sentence) => {
    expect(tellEvent(event(given), names).sentence.ja).toBe(sentence);
  });

  it('field by field, with wareki days and words for states', () => {
    const changes = {
      dueOn: { before: '2026-11-27', after: '2019-05-01' },
      state: { before: 'open', after: 'in_progress' },
      description: { before: '', after: '急ぎ' },
    };
    expect(tellEvent(event({ content: { changes } }), names).changes).toEqual([
      {
        field: { ja: '期限', en: 'Due' },
        before: { ja: '令和8年11月27日', en: '2026-11-27' },
        after: { ja: '令和元年5月1日', en: '2019-05-01' },
      },
      {
        field: { ja: '状態', en: 'State' },
        before: { ja: '未着手', en: 'not started' },
        after: { ja: '進行中', en: 'in progress' },
      },
      {
        field: { ja: '内容', en: 'Description' },
        before: { ja: '（なし）', en: '(none)' },
        after: { ja: '急ぎ', en: '急ぎ' },
      },
    ]);
  });

  it.each([
    [{ period: '2022-04-01/2023-03-31', value: '700000' }, 'R4年度の実績（700,000）'],
    [{ period: '2021-01-01/2021-12-31', value: '-2197.5' }, '2021年の実績（△2,197.5）'],
    [{ period: '2023-07-01/2023-09-30', value: null }, '令和5年7月1日～令和5年9月30日の実績'],
  ])('with figures and years as tables print them: %j', (content, told) => {
    const { ja } = tellEvent(event({ type: 'measurement.recorded', content }), names).sentence;
    expect(ja).toBe(`道・企画課 企画担当が${told}を記録しました`);
  });

  it.each([
    ['task.reassigned', { fromPostId: POST, toPostId: OTHER }],
    ['task.reassigned', { changes: { assignedPostId: { before: POST, after: OTHER } } }],
  ])('alike from contents of every version: %s %j', (type, content) => {
    expect(tellEvent(event({ type, content }), names).changes).toEqual([
      {
        field: { ja: '担当', en: 'Post' },
        before: { ja: '市・移住課 移住担当', en: '市・移住課 移住担当' },
        after: { ja: '市・子育て課 子育て担当', en: '市・子育て課 子育て担当' },
      },
    ]);
  });

  it('with who took part, in an attendance of either version', () => {
    const [before, after] = [[], [{ postId: POST, attendance: 'deputy' }]];
    const told = [{ before, after }, { changes: { attendance: { before, after } } }].map((content) =>
      tellEvent(event({ type: 'meeting.attendance_recorded', content }), names).changes.map(
        (one) => one.after.ja,
      ),
    );
    expect(told).toEqual([['市・移住課 移住担当 代理'], ['市・移住課 移住担当 代理']]);
  });

  it.each([
    [
      { count: 1, number: 3, kind: 'task', decision: 'hold' },
      '番号3・作業の記録1件を「廃棄停止」と決めました',
    ],
    [{ count: 5, kind: null, decision: 'dispose' }, '記録5件を「廃棄」と決めました'],
    [{ count: 5, decision: 'extend', extendedYears: 10 }, '記録5件を「延長」と決めました（10年）'],
  ])('without the parts that nothing is known of: %j', (content, told) => {
    const { sentence } = tellEvent(event({ type: 'disposal_list.decided', content }), names);
    expect(sentence.ja).toBe(`道・企画課 企画担当が${told}`);
  });

  it('with a reason that is a code in its words alone', () => {
    const content = { provider: 'city', reason: 'unknown' };
    const told = tellEvent(event({ type: 'provider.sign_in_refused', content }), names);
    expect(told.sentence.ja).toContain('（合う割当がない）');
    expect(told.reason).toBeNull();
  });

  it('with years as officials write them, beside the Western one', () => {
    const changes = { year: { before: 2018, after: 2024 }, yearTo: { before: null, after: 2019 } };
    const told = tellEvent(event({ type: 'indicator.baseline_set', content: { changes } }), names).changes;
    expect(told.map(({ before, after }) => [before.ja, after.ja])).toEqual([
      ['H30（2018）', 'R6（2024）'],
      ['（なし）', 'R1（2019）'],
    ]);
    const frozen = tellEvent(event({ type: 'evaluation.frozen', content: { year: 2024 } }), names);
    expect(frozen.sentence.ja).toContain('R6（2024）の評価を確定しました');
  });

  it('also when its content was disposed of', () => {
    const told = tellEvent(event({ type: 'task.opened', content: null }), names);
    expect(told).toMatchObject({
      disposed: true,
      sentence: { ja: '道・企画課 企画担当が作業「…」を…に頼みました' },
      changes: [],
      reason: null,
    });
  });
});
