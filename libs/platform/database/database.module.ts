import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSourceOptions } from 'typeorm';
import { CONFIG, type Config } from '@platform/config';
import { Database, EVERY_AGENCY } from './database.js';
import { dataSourceOptions } from './data-source-options.js';

/** How a process uses the database. */
export interface DatabaseUse {
  connect?: boolean;
  agency?: string;
}

/** One pool per process, with the entities of the features that the app composes. */
@Module({})
export class DatabaseModule {
  /**
   * `connect: false` builds the application without a database, to read its routes. `agency`: for whom statements outside a
   * transaction write; jobs and commands write for every agency, the HTTP process for none.
   */
  static for(
    entities: DataSourceOptions['entities'],
    { connect = true, agency = EVERY_AGENCY }: DatabaseUse = {},
  ): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [CONFIG],
          useFactory: (config: Config) => ({
            ...dataSourceOptions(config, entities, agency),
            retryAttempts: 3,
            manualInitialization: !connect,
          }),
        }),
      ],
      providers: [Database],
      exports: [Database],
    };
  }
}
