import { answer, api, ifMatch } from '../../api/client';
import type { paths } from '../../api/schema.gen';

type Json<T> = T extends { requestBody: { content: { 'application/json': infer B } } } ? B : never;
export type ProgrammeInput = Json<paths['/api/v1/programmes']['post']>;
export type ProgrammeEdit = Json<paths['/api/v1/programmes/{code}']['patch']>;
export type ThemeInput = Json<paths['/api/v1/programmes/{code}/themes']['post']>;
export type ThemeEdit = Json<paths['/api/v1/themes/{id}']['patch']>;

const at = (code: string) => ({ params: { path: { code } } });
const seen = (code: string, version: number) => ({ params: { path: { code }, header: ifMatch(version) } });

/** Every command on a programme and its themes, by its route. */
export const programmeActs = {
  create: (body: ProgrammeInput) => answer(api.POST('/api/v1/programmes', { body })),
  edit: (code: string, version: number, body: ProgrammeEdit) =>
    answer(api.PATCH('/api/v1/programmes/{code}', { ...seen(code, version), body })),
  remove: (code: string) => answer(api.DELETE('/api/v1/programmes/{code}', at(code))),
  position: (code: string, version: number, strategyIds: string[]) =>
    answer(
      api.PUT('/api/v1/programmes/{code}/strategies', { ...seen(code, version), body: { strategyIds } }),
    ),
  addTheme: (code: string, body: ThemeInput) =>
    answer(api.POST('/api/v1/programmes/{code}/themes', { ...at(code), body })),
  editTheme: (id: string, version: number, body: ThemeEdit) =>
    answer(api.PATCH('/api/v1/themes/{id}', { params: { path: { id }, header: ifMatch(version) }, body })),
  removeTheme: (id: string) => answer(api.DELETE('/api/v1/themes/{id}', { params: { path: { id } } })),
};
