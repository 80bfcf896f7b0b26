import 'reflect-metadata';
import { BadConfiguration, parseConfig } from '@platform/config';
import { createLogger } from '@platform/observability';
import { createWorker } from './create-worker.js';

try {
  const config = parseConfig(process.env);
  const logger = createLogger(config, 'worker');
  await createWorker(config, logger);
  logger.info('worker ready');
} catch (error) {
  process.stderr.write(`${error instanceof BadConfiguration ? error.message : String(error)}\n`);
  process.exit(1);
}
