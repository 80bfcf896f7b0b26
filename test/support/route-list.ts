import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The registry that the service writes of itself: `GET /tasks/:id`. */
export function routeNames(): string[] {
  const file = path.resolve('apps/api/routes.json');
  const entries = JSON.parse(readFileSync(file, 'utf8')) as { method: string; path: string }[];
  return entries.map((entry) => `${entry.method} ${entry.path}`);
}
