import 'reflect-metadata';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { permissionDocument, REQUIRED_PERMISSION } from '@domain/access';
import { importJsonSchema } from '@domain/imports';
import { parseConfig } from '@platform/config';
import { listRoutes } from '@platform/http';
import { createLogger } from '@platform/observability';
import { createApi } from './create-api.js';
import { buildDocument } from './document.js';

// Writes openapi.json, routes.json, import-schema.json and permissions.md into the folder given; needs no database.
const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: contract <folder>');
const config = parseConfig({ DATABASE_URL: 'postgres://localhost/none', LOG_LEVEL: 'error' });
const app = await createApi(config, createLogger(config, 'contract'), { connect: false });
await mkdir(folder, { recursive: true });
const write = async (name: string, content: unknown) =>
  writeFile(path.join(folder, name), `${JSON.stringify(content, null, 2)}\n`);
await write('openapi.json', buildDocument(app));
const routes = listRoutes(app, REQUIRED_PERMISSION);
await write('routes.json', routes);
await write('import-schema.json', importJsonSchema());
await writeFile(path.join(folder, 'permissions.md'), permissionDocument(routes));
process.exit(0);
