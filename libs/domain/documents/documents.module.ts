import { Module } from '@nestjs/common';
import { DocumentFilesService } from './document-files.service.js';
import { DocumentsQuery } from './documents.query.js';
import { DocumentsService } from './documents.service.js';

const providers = [DocumentsQuery, DocumentsService, DocumentFilesService];

@Module({ providers, exports: providers })
export class DocumentsModule {}
