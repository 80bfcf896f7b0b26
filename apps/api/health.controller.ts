import { Controller, Get, Inject, type OnApplicationShutdown, Res } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Redis } from 'ioredis';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Requires } from '@domain/access';
import { CONFIG, type Config } from '@platform/config';
import { checkDatabase } from '@platform/database';
import { Answers } from '@platform/http';
import { migrations } from '../../migrations/index.js';

const liveView = z.object({ status: z.literal('ok') });
const readyView = z.object({
  status: z.enum(['ready', 'not-ready']),
  database: z.enum(['ok', 'away']),
  queues: z.enum(['redis', 'postgresql', 'redis-away']),
  mail: z.enum(['smtp', 'local-mailbox']),
  problems: z.array(z.string()),
});

/** Liveness, and readiness: without PostgreSQL the service is not ready, without Redis it is merely late. */
@ApiTags('health')
@Controller('health')
export class HealthController implements OnApplicationShutdown {
  private redis: Redis | null = null;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('live')
  @Requires('service.look')
  @Answers(liveView)
  live(): z.infer<typeof liveView> {
    return { status: 'ok' };
  }

  @Get('ready')
  @Requires('service.look')
  @Answers(readyView)
  async ready(@Res({ passthrough: true }) response: Response): Promise<z.infer<typeof readyView>> {
    const problems = await checkDatabase(this.dataSource, migrations.length).catch(() => null);
    const ready = problems !== null && problems.length === 0;
    if (!ready) response.status(503);
    return {
      status: ready ? 'ready' : 'not-ready',
      database: problems === null ? 'away' : 'ok',
      queues: await this.queues(),
      mail: this.config.localMailbox ? 'local-mailbox' : 'smtp',
      problems: problems ?? [],
    };
  }

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }

  private async queues(): Promise<'redis' | 'postgresql' | 'redis-away'> {
    if (this.config.REDIS_URL === undefined) return 'postgresql';
    if (this.redis === null) {
      this.redis = new Redis(this.config.REDIS_URL, {
        commandTimeout: 500,
        maxRetriesPerRequest: 0,
        connectTimeout: 1_000,
      });
      this.redis.on('error', () => undefined);
    }
    const answer = await this.redis.ping().catch(() => null);
    return answer === 'PONG' ? 'redis' : 'redis-away';
  }
}
