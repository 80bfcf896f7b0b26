import type { InitiativeView } from '../../libs/domain/programmes/initiative.schemas.js';
import { ifMatch } from './build-council.js';
import type { CastName } from './cast.js';
import type { Answer } from './member.js';
import type { TestService } from './test-service.js';

type Shown = Answer<InitiativeView>;

/** What stories about initiatives do again and again, each act of the version that stands. */
export function initiativeSteps(service: () => TestService) {
  async function draft(
    ownerKind: 'prefecture' | 'city' | 'joint' = 'joint',
    by: CastName = 'city.staff',
  ): Promise<InitiativeView & { programmeCode: string }> {
    const programme = await service().build.programme();
    const body = { themeId: programme.themeId, title: '移住の相談', ownerKind };
    const answer = await service()
      .as(by)
      .post<InitiativeView>(`/programmes/${programme.code}/initiatives`, body);
    expect(answer.status).toBe(201);
    return { ...answer.body, programmeCode: programme.code };
  }

  async function move(by: CastName, id: string, act: string, body: object = {}): Promise<Shown> {
    const { version } = await read(id, by);
    return service().as(by).post<InitiativeView>(`/initiatives/${id}/${act}`, body, ifMatch(version));
  }

  /** Of a ◎: one agency asks, the other does the same. */
  async function moveTogether(id: string, act: string, body: object = {}): Promise<Shown> {
    await move('city.head', id, act, body);
    return move('prefecture.head', id, act, body);
  }

  async function consent(by: CastName, id: string): Promise<Shown> {
    const { version } = await read(id, by);
    return service().as(by).post<InitiativeView>(`/initiatives/${id}/consent`, {}, ifMatch(version));
  }

  async function read(id: string, by: CastName = 'city.staff'): Promise<InitiativeView> {
    return (await service().as(by).get<InitiativeView>(`/initiatives/${id}`)).body;
  }

  async function organisation(name: string): Promise<string> {
    const body = { name, kind: 'company' };
    return (await service().as('city.secretariat').post<{ id: string }>('/organisations', body)).body.id;
  }

  async function departmentOf(agency: 'prefecture' | 'city'): Promise<string> {
    const [row] = await service().sql<{ id: string }>(`SELECT department_id AS id FROM posts WHERE id = $1`, [
      service().postOf(`${agency}.staff`),
    ]);
    return row?.id ?? '';
  }

  return { draft, move, moveTogether, consent, read, organisation, departmentOf };
}
