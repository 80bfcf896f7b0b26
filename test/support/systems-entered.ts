import { readFile } from 'node:fs/promises';
import { systemActor } from '@domain/access';
import { ImportsService } from '@domain/imports';
import type { IndicatorView } from '@domain/kpis';
import type { AgreementView } from '../../libs/domain/agreements/agreement.schemas.js';
import type { ConfirmationsView } from '../../libs/domain/progress/confirmations/confirmations.schemas.js';
import type { InitiativeView } from '../../libs/domain/programmes/initiative.schemas.js';
import type { OrganisationView } from '../../libs/domain/organisations/organisation.schemas.js';
import { good } from './answers.js';
import type { CastName } from './cast.js';
import { SystemReader } from './system-reader.js';
import type { TestService } from './test-service.js';

const STRATEGY = 'hokkaido-strategy-2020-2024';
type Evaluation = IndicatorView['evaluation'];

/** What people enter on the pages when the sources are loaded: a row works when it is true then. */
export class SystemStage {
  readonly reader: SystemReader;
  constructor(readonly service: TestService) {
    this.reader = new SystemReader(service);
  }

  async post<Body>(by: CastName, address: string, body: object): Promise<Body> {
    return good(await this.service.as(by).post<Body>(address, body));
  }

  /** How a KPI stands in a year, given figures that are only assumed; the source has none. */
  async standing(
    kpi: string,
    figures: Record<number, string>,
    year: number,
  ): Promise<Evaluation | undefined> {
    const { id } = await this.reader.indicator(`${STRATEGY}/${kpi}`);
    for (const [of, value] of Object.entries(figures))
      await this.measure('prefecture.secretariat', id, Number(of), value);
    const { evaluations } = await this.reader.get<IndicatorView>(`/indicators/${id}`);
    return evaluations.find((one) => one.year === year);
  }

  async measure(by: CastName, id: string, year: number, value: string): Promise<IndicatorView> {
    return this.post(by, `/indicators/${id}/measurements`, { year, status: 'final', value });
  }

  async count(name: string, more: object = {}): Promise<IndicatorView> {
    const body = {
      name,
      usage: 'kpi',
      kind: 'undefined',
      unit: '件',
      owner: 'prefecture',
    };
    return this.post('prefecture.secretariat', '/indicators', { ...body, state: 'active', ...more });
  }

  /** Bodies that the source counts and does not name. */
  async join(network: string, names: string[], validFrom: string): Promise<OrganisationView> {
    const { id } = await this.reader.organisation(network);
    const members = names.map((name) => ({ name }));
    return this.post('prefecture.secretariat', `/organisations/${id}/members`, { members, validFrom });
  }

  async membersOn(network: string, day: string): Promise<number> {
    const { id } = await this.reader.organisation(network);
    const { count } = await this.reader.get<{ count: { all: number } }>(
      `/organisations/${id}/members?on=${day}`,
    );
    return count.all;
  }
}

/** What must follow when people enter something, by the number of the system. */
export const enteredOnPages: Readonly<Record<number, (stage: SystemStage) => Promise<void>>> = {
  7: async ({ service, reader }) => {
    const { themes } = await reader.programme('jp-2025-2029');
    const joint = themes
      .flatMap(({ initiatives }) => initiatives)
      .filter(({ ownerKind }) => ownerKind === 'joint');
    const lacking = joint.filter(({ gaps }) =>
      (['prefecture_department_missing', 'city_department_missing'] as const).every((gap) =>
        gaps.includes(gap),
      ),
    );
    expect([joint.length, lacking.length]).toEqual([21, 21]);
    const { id } = await reader.initiative('II-2');
    good(
      await service
        .as('prefecture.staff')
        .put(`/initiatives/${id}/departments/prefecture`, await departmentOf(reader, '企画課'), {
          'If-Match': '"0"',
        }),
    );
    const { gaps } = await reader.initiative('II-2');
    expect(gaps.filter((gap) => gap.endsWith('department_missing'))).toEqual(['city_department_missing']);
  },
  11: async (stage) => {
    const council = '北海道・札幌市海外展開連携推進協議会';
    await stage.join(council, ['国の機関'], '2025-04-01');
    expect((await stage.reader.organisation(council)).memberCount).toEqual({ all: 1, besidesAgencies: 1 });
    expect((await stage.reader.organisation('国の機関')).memberOf.map(({ name }) => name)).toEqual([council]);
  },
  14: async ({ service }) => {
    const file = JSON.parse(await readFile('data/joint-programme-2025-2029.json', 'utf8')) as {
      strategies: { fyTo: number }[];
    };
    for (const strategy of file.strategies.slice(0, 1)) strategy.fyTo = 2030;
    const imports = service.app.get(ImportsService);
    const { warnings } = await imports.importFile(
      systemActor('test-import'),
      Buffer.from(JSON.stringify(file)),
      {
        dryRun: true,
      },
    );
    expect(warnings.map(({ code }) => code)).toEqual(['imports/periods-differ']);
  },
  17: async ({ service, reader }) => {
    const { markers } = await reader.get<ConfirmationsView>('/programmes/jp-2020-2024/confirmations');
    const entry = markers.find(({ code }) => code === '2-I-2-e2');
    expect(entry).toMatchObject({ marker: 'unknown', suggested: 'city' });
    const confirm = { answer: 'city' };
    const path = `/progress-entries/${entry?.id}/marker-confirmations`;
    // Whose it is says so; the other agency is not asked.
    expect((await service.as('prefecture.head').post(path, confirm)).status).toBe(403);
    expect((await reader.printed('2-I-2-e2')).entry.marker).toBe('unknown');
    good(await service.as('city.head').post(path, confirm));
    expect((await reader.printed('2-I-2-e2')).entry.marker).toBe('city');
  },
  19: async (stage) => {
    const whole = await stage.count('働き方改革支援センターの相談件数');
    const [firms, advice] = [
      await stage.count('うちアドバイザー派遣企業数', { partOfId: whole.id }),
      await stage.count('うちアドバイザー派遣件数', { partOfId: whole.id }),
    ];
    const warned = async () =>
      (await stage.reader.get<IndicatorView>(`/indicators/${whole.id}`)).warnings.map(({ what, year }) => [
        what,
        year,
      ]);
    await stage.measure('prefecture.secretariat', whole.id, 2017, '137');
    await stage.measure('prefecture.secretariat', firms.id, 2017, '47');
    await stage.measure('prefecture.secretariat', advice.id, 2017, '51');
    expect(await warned()).toEqual([]);
    await stage.measure('prefecture.secretariat', whole.id, 2018, '97');
    await stage.measure('prefecture.secretariat', firms.id, 2018, '47');
    await stage.measure('prefecture.secretariat', advice.id, 2018, '51');
    expect(await warned()).toEqual([['parts_exceed_whole', 2018]]);
  },
  21: async (stage) => {
    const { id: initiativeId } = await stage.reader.initiative('I-6');
    const { id } = await stage.count('窓口間の誘導件数', { owner: 'joint', links: [{ initiativeId }] });
    await stage.measure('city.secretariat', id, 2025, '12');
    const seen = await stage.reader.get<IndicatorView>(`/indicators/${id}`, 'prefecture.staff');
    expect(seen.measurements.map(({ year, value }) => [year, value])).toEqual([[2025, '12']]);
    expect(seen.links.map(({ code }) => code)).toEqual(['I-6']);
  },
  25: async ({ service }) => {
    const contract = await readFile('apps/api/openapi.json', 'utf8');
    const fields = [...contract.matchAll(/"([A-Za-z]+)": \{/g)].map(([, name = '']) => name);
    expect(fields).toContain('initiativeId');
    expect(fields.filter((name) => /birth|patient|diagnos|pregnan|addressLine|myNumber/i.test(name))).toEqual(
      [],
    );
    // The contract is what people may send and read; that nothing else is kept, only the tables can say.
    const columns = await service.sql(
      `SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'
       AND column_name ~ '(birth|patient|diagnos|pregnan|address_line|my_number)'`,
    );
    expect(columns).toEqual([]);
  },
  26: async (stage) => {
    expect(await stage.standing('KPI-01', { 2022: '1510' }, 2022)).toMatchObject({
      attainment: '96.8',
      progress: '47.4',
      pace: '71.1',
      judgement: 'slightly_behind',
    });
  },
  29: async (stage) => {
    const named = async (by: CastName, agency: string) =>
      (
        await stage.reader.get<{ items: { name: string }[] }>(`/agreements?limit=100&agency=${agency}`, by)
      ).items
        .map(({ name }) => name)
        .sort();
    expect(await named('city.staff', 'prefecture')).toEqual([
      'トヨタ自動車との連携協定（農業）',
      '働き方改革の推進に関する包括連携協定',
      '北海道観光の振興に関する協力連携協定',
    ]);
    const { id: initiative } = await stage.reader.initiative('II-3');
    const { id: university } = await stage.reader.organisation('道市と協定を結ぶ大学');
    const { id } = await stage.post<AgreementView>('city.staff', '/agreements', {
      name: 'UIターン就職に関する協定',
      agency: 'city',
      signedOn: '2024-03-20',
      validity: 'none',
      parties: [{ agency: 'city' }, { organisationId: university }],
      initiativeIds: [initiative],
      postId: stage.service.postOf('city.staff'),
    });
    good(await stage.service.as('city.head').post(`/agreements/${id}/activation`, {}, { 'If-Match': '"1"' }));
    expect(await named('prefecture.staff', 'city')).toContain('UIターン就職に関する協定');
    const read = await stage.reader.get<AgreementView>(`/agreements/${id}`, 'prefecture.staff');
    expect(read.initiatives.map(({ code }) => code)).toEqual(['II-3']);
  },
  30: async ({ service, reader }) => {
    const { id } = await reader.initiative('II-4');
    const path = `/initiatives/${id}/departments/prefecture`;
    const bureau = await departmentOf(reader, '石狩振興局');
    const { departments } = good(
      await service.as('prefecture.staff').put<InitiativeView>(path, bureau, { 'If-Match': '"0"' }),
    );
    expect(departments.map(({ agency, name }) => [agency, name])).toEqual([['prefecture', '石狩振興局']]);
    const chart = await reader.get<Chart>('/organisation-chart');
    const found = chart.items
      .flatMap((agency) => agency.departments)
      .find((one) => one.id === departments[0]?.id);
    expect(found?.kind).toBe('regional_bureau');
  },
  35: async (stage) => {
    const [visits, works, members] = [
      await stage.standing('KPI-10', { 2020: '400000', 2021: '600000', 2022: '700000' }, 2022),
      await stage.standing('KPI-31', { 2021: '88' }, 2021),
      await stage.standing('KPI-32', { 2020: '340', 2021: '374' }, 2021),
    ];
    expect(visits).toMatchObject({ attainment: '68.0', pace: '113.3', judgement: 'on_track' });
    expect(works).toMatchObject({ attainment: '88.0', judgement: 'slightly_behind' });
    expect(members).toMatchObject({ attainment: '100.0', judgement: 'achieved' });
  },
  36: async (stage) => {
    const network = '北海道で働こう応援会議';
    const bodies = Array.from({ length: 24 }, (_, index) => `社・団体${index + 1}`);
    await stage.join(network, bodies, '2018-01-15');
    expect(await stage.membersOn(network, '2018-01-14')).toBe(0);
    expect(await stage.membersOn(network, '2018-01-15')).toBe(24);
  },
  38: async (stage) => {
    // The baseline is new: before the target year there is an attainment, and no judgement.
    expect(await stage.standing('KPI-36', { 2022: '500' }, 2022)).toMatchObject({
      attainment: '33.3',
      judgement: 'not_evaluable',
    });
    expect(await stage.standing('KPI-36', { 2024: '1500' }, 2024)).toMatchObject({ judgement: 'achieved' });
  },
  43: async (stage) => {
    const { id } = await stage.reader.indicator(`${STRATEGY}/KPI-11`);
    const distinct = { year: 2022, status: 'final', value: '20000', cumulativePersons: false };
    const refused = await stage.service
      .as('prefecture.secretariat')
      .post(`/indicators/${id}/measurements`, distinct);
    expect(refused.status).toBe(422);
    expect(await stage.standing('KPI-11', { 2022: '20000' }, 2022)).toMatchObject({ attainment: '30.0' });
  },
  45: async ({ service, reader }) => {
    const { id, partners, consents, consentsMissing } = await reader.initiative('III-8');
    expect(partners.filter(({ kind }) => kind === 'national').map(({ name }) => name)).toEqual([
      '北海道経済産業局',
    ]);
    expect([consents, consentsMissing]).toEqual([[], []]);
    // Whoever sits in a council for a partner belongs to no agency.
    const outsider = service.as('council.member');
    expect((await outsider.post(`/initiatives/${id}/consent`, {}, { 'If-Match': '"1"' })).status).toBe(403);
    expect((await outsider.post(`/initiatives/${id}/owner-confirmations`, { answer: 'joint' })).status).toBe(
      403,
    );
  },
  46: async (stage) => {
    expect(await stage.standing('KPI-05', { 2022: '850' }, 2022)).toMatchObject({
      attainment: '84.6',
      judgement: 'slightly_behind',
    });
  },
  52: async (stage) => {
    const { id } = await stage.post<OrganisationView>('prefecture.secretariat', '/organisations', {
      name: '北海道創生協議会',
      kind: 'council',
    });
    const members = ['官の座長', '民の座長'].map((name) => ({ name, role: '座長' }));
    await stage.post('prefecture.secretariat', `/organisations/${id}/members`, { members });
    const read = await stage.reader.all<{ role: string }>(`/organisations/${id}/members`);
    expect(read.map(({ role }) => role)).toEqual(['座長', '座長']);
  },
  57: async (stage) => {
    const { id } = await stage.count('妊産婦の安心出産支援を行う市町村の割合', { unit: '%', decimals: 1 });
    const share = { year: 2017, status: 'final', numerator: '80', denominator: '99' };
    const { measurements } = await stage.post<IndicatorView>(
      'prefecture.secretariat',
      `/indicators/${id}/measurements`,
      share,
    );
    expect(measurements).toMatchObject([{ value: '80.8', numerator: '80', denominator: '99' }]);
  },
  64: async (stage) => {
    const kinds = { council: '水素の協議会', network: '宇宙の連絡会議', scheme: 'AI・IoTの推進事業' };
    for (const [kind, name] of Object.entries(kinds)) {
      await stage.post('prefecture.secretariat', '/organisations', { name, kind });
      expect((await stage.reader.organisation(name)).kind).toBe(kind);
    }
  },
  76: async (stage) => {
    expect(await stage.standing('KPI-30', { 2022: '170' }, 2022)).toMatchObject({
      attainment: '95.0',
      pace: '95.2',
    });
    const masters = await stage.reader.all<{ id: string; code: string }>('/masters');
    const master = masters.find(({ code }) => code === 'hokkaido-municipalities');
    const count = { validFrom: '2021-04-01', count: '170' };
    await stage.post('prefecture.secretariat', `/masters/${master?.id}/counts`, count);
    expect(await stage.standing('KPI-30', {}, 2022)).toMatchObject({
      attainment: '100.0',
      judgement: 'achieved',
    });
  },
  77: async (stage) => {
    expect(await stage.standing('KPI-33', { 2020: '8', 2021: '9' }, 2021)).toMatchObject({
      attainment: '28.3',
      expected: '30',
      pace: '56.7',
      judgement: 'behind',
    });
  },
  80: async (stage) => {
    expect(await stage.standing('KPI-15', { 2021: '0' }, 2021)).toMatchObject({
      progress: '-2333.3',
      judgement: 'regressed',
    });
  },
  81: async (stage) => {
    const sites = {
      'KPI-25': '北海道恐竜・化石ネットワーク研究会',
      'KPI-26': '北海道のジオパーク',
      'KPI-27': '北海道の日本遺産',
    };
    for (const [kpi, name] of Object.entries(sites)) {
      const by = 'prefecture.secretariat';
      const { id } = await stage.post<OrganisationView>(by, '/organisations', { name, kind: 'network' });
      const indicator = await stage.reader.indicator(`${STRATEGY}/${kpi}`);
      await stage.post(by, `/indicators/${indicator.id}/links`, { organisationId: id });
      await stage.join(name, [`${name}の町1`, `${name}の町2`], '2020-04-01');
      expect((await stage.reader.organisation(name)).indicators.map(({ code }) => code)).toEqual([
        `${STRATEGY}/${kpi}`,
      ]);
      const on = async (day: string) => stage.membersOn(name, day);
      expect([await on('2020-03-31'), await on('2020-04-01')]).toEqual([0, 2]);
    }
  },
};

interface Chart {
  items: { departments: { id: string; name: string; kind: string }[] }[];
}
async function departmentOf(reader: SystemReader, name: string): Promise<{ departmentId: string }> {
  const { items } = await reader.get<Chart>('/organisation-chart');
  const found = items.flatMap(({ departments }) => departments).find((one) => one.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return { departmentId: found.id };
}
