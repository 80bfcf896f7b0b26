import { type DynamicModule, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { ConfigModule, type Config } from '@platform/config';
import { DatabaseModule, type DatabaseUse } from '@platform/database';
import { EventsModule } from '@platform/events';
import { FilesModule } from '@platform/files';
import { JobsModule } from '@platform/jobs';
import { MailModule } from '@platform/mail';
import { ObservabilityModule } from '@platform/observability';
import { TimeModule } from '@platform/time';
import { entities, features } from './features.js';

/** The features on their platform: what api, worker and command line have in common. */
@Module({})
export class ServiceModule {
  static for(config: Config, logger: Logger, database: DatabaseUse = {}): DynamicModule {
    return {
      module: ServiceModule,
      imports: [
        ConfigModule.for(config),
        ObservabilityModule.for(logger),
        DatabaseModule.for(entities, database),
        EventsModule,
        FilesModule,
        JobsModule,
        MailModule,
        TimeModule,
        ...features,
      ],
    };
  }
}
