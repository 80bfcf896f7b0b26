import 'reflect-metadata';
import { BadConfiguration, parseConfig } from '@platform/config';
import { createLogger } from '@platform/observability';
import { createApi } from './create-api.js';

try {
  const config = parseConfig(process.env);
  const logger = createLogger(config, 'api');
  const app = await createApi(config, logger);
  await app.listen(config.PORT, config.HOST);
  logger.info({ address: config.publicUrl }, 'api ready');
} catch (error) {
  process.stderr.write(`${error instanceof BadConfiguration ? error.message : String(error)}\n`);
  process.exit(1);
}
