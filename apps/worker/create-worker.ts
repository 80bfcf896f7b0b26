import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { ServiceModule } from '@domain';
import type { Config } from '@platform/config';
import { checkDatabase } from '@platform/database';
import { JobRunner } from '@platform/jobs';
import { NestLogger } from '@platform/observability';
import { migrations } from '../../migrations/index.js';
import { timetable } from './timetable.js';

/** Builds and starts the worker: boot checks, then queues, relay and timetable. */
export async function createWorker(config: Config, logger: Logger): Promise<INestApplicationContext> {
  const app = await NestFactory.createApplicationContext(ServiceModule.for(config, logger), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  const problems = await checkDatabase(app.get<DataSource>(getDataSourceToken()), migrations.length);
  if (problems.length > 0) {
    await app.close();
    throw new Error(`the database is not fit for work: ${problems.join('; ')}`);
  }
  app.enableShutdownHooks();
  app.get(JobRunner).start(timetable);
  return app;
}
