import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSourceOptions } from 'typeorm';
import { CONFIG, type Config } from '@platform/config';
import { Database } from './database.js';
import { dataSourceOptions } from './data-source-options.js';

/** One pool per process, with the entities of the features that the app composes. */
@Module({})
export class DatabaseModule {
  /** `connect: false` builds the application without a database, to read its routes. */
  static for(entities: DataSourceOptions['entities'], { connect } = { connect: true }): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [CONFIG],
          useFactory: (config: Config) => ({
            ...dataSourceOptions(config, entities),
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
