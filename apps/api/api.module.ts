import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule, Reflector } from '@nestjs/core';
import { StandardSchemaSerializerInterceptor } from '@nestjs/common';
import type { Logger } from 'pino';
import { PermissionGuard } from '@domain/access';
import { EnrolmentGuard, RecentProofGuard, SessionGuard } from '@domain/accounts';
import type { Config } from '@platform/config';
import { IdempotencyInterceptor, InputPipe, ProblemDetailsFilter, SameOriginGuard } from '@platform/http';
import { controllers, features, ServiceModule } from '@domain';
import { HealthController } from './health.controller.js';

/** The HTTP process: features with their controllers behind one pipe, one guard line and one error filter. */
@Module({})
export class ApiModule {
  static for(config: Config, logger: Logger, database = { connect: true }): DynamicModule {
    return {
      module: ApiModule,
      // The features stand here as well, so that their providers reach the controllers.
      imports: [ServiceModule.for(config, logger, { ...database, agency: '' }), DiscoveryModule, ...features],
      controllers: [HealthController, ...controllers],
      providers: [
        { provide: APP_FILTER, useClass: ProblemDetailsFilter },
        { provide: APP_GUARD, useClass: SameOriginGuard },
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_GUARD, useClass: EnrolmentGuard },
        { provide: APP_GUARD, useClass: PermissionGuard },
        { provide: APP_GUARD, useClass: RecentProofGuard },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
        {
          provide: APP_INTERCEPTOR,
          inject: [Reflector],
          useFactory: (reflector: Reflector) => new StandardSchemaSerializerInterceptor(reflector),
        },
        { provide: APP_PIPE, useClass: InputPipe },
      ],
    };
  }
}
