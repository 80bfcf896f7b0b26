import { Module } from '@nestjs/common';
import { RemarksQuery } from './remarks.query.js';
import { RemarksService } from './remarks.service.js';

@Module({ providers: [RemarksQuery, RemarksService], exports: [RemarksQuery, RemarksService] })
export class RemarksModule {}
