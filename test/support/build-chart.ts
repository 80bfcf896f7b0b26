import type { DepartmentView } from '../../libs/domain/agencies/departments/department.schemas.js';
import type { PostView } from '../../libs/domain/agencies/posts/post.schemas.js';
import { good } from './answers.js';
import type { Answer, Member } from './member.js';
import type { CastName } from './cast.js';
import type { TestService } from './test-service.js';

export const ADMIN: CastName = 'city.administrator';

export interface ChartBuilder {
  admin: () => Member;
  department: (wanted?: object) => Promise<DepartmentView>;
  post: (wanted?: object) => Promise<PostView>;
  person: (name?: string) => Promise<string>;
  assign: (postId: string, personId: string, term?: object) => Promise<Answer<PostView>>;
}

/** Departments, posts and people of the city, as its administrator enters them. */
export function chartOf(service: () => TestService): ChartBuilder {
  let count = 0;
  const admin = () => service().as(ADMIN);

  async function department(wanted: object = {}): Promise<DepartmentView> {
    count += 1;
    const body = { name: `課${count}`, validFrom: '2024-04-01', ...wanted };
    return good(await admin().post<DepartmentView>('/departments', body));
  }
  async function post(wanted: object = {}): Promise<PostView> {
    count += 1;
    const departmentId = 'departmentId' in wanted ? wanted.departmentId : (await department()).id;
    const body = { name: `職${count}`, validFrom: '2024-04-01', ...wanted, departmentId };
    return good(await admin().post<PostView>('/posts', body));
  }
  async function person(name = `人${(count += 1)}`): Promise<string> {
    const body = { name, email: `p${count}@people.test` };
    return good(await admin().post<{ id: string }>('/people', body)).id;
  }
  const assign = async (postId: string, personId: string, term: object = {}) =>
    admin().post<PostView>(`/posts/${postId}/holders`, { personId, validFrom: '2024-04-01', ...term });

  return { admin, department, post, person, assign };
}
