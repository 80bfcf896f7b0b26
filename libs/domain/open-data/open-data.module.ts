import { Module } from '@nestjs/common';
import { OpenDataService } from './open-data.service.js';

@Module({ providers: [OpenDataService], exports: [OpenDataService] })
export class OpenDataModule {}
