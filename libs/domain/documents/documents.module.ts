import { Module } from '@nestjs/common';
import { DocumentFilesService } from './document-files.service.js';
import { DocumentsQuery } from './documents.query.js';
import { DocumentsService } from './documents.service.js';
import { PhotoFramesQuery } from './photo-frames/photo-frames.query.js';
import { PhotoFramesService } from './photo-frames/photo-frames.service.js';

const providers = [
  DocumentsQuery,
  DocumentsService,
  DocumentFilesService,
  PhotoFramesQuery,
  PhotoFramesService,
];

@Module({ providers, exports: providers })
export class DocumentsModule {}
