import { Module } from '@nestjs/common';
import { ProgressQuery } from './progress.query.js';

@Module({ providers: [ProgressQuery], exports: [ProgressQuery] })
export class ProgressModule {}
