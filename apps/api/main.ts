import 'reflect-metadata';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { BadConfiguration, parseConfig } from '@platform/config';
import { checkDatabase } from '@platform/database';
import { createLogger } from '@platform/observability';
import { migrations } from '../../migrations/index.js';
import { createApi } from './create-api.js';

try {
  const config = parseConfig(process.env);
  const logger = createLogger(config, 'api');
  const app = await createApi(config, logger);
  const problems = await checkDatabase(app.get<DataSource>(getDataSourceToken()), migrations.length);
  if (problems.length > 0) throw new Error(`the database is not fit for work: ${problems.join('; ')}`);
  await app.listen(config.PORT, config.HOST);
  logger.info({ address: config.publicUrl }, 'api ready');
} catch (error) {
  process.stderr.write(`${error instanceof BadConfiguration ? error.message : String(error)}\n`);
  process.exit(1);
}
