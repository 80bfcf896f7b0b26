import { Global, Module } from '@nestjs/common';
import { Clock } from './clock.js';

/** The clock of the process. */
@Global()
@Module({ providers: [Clock], exports: [Clock] })
export class TimeModule {}
