import { Controller, Get, Header, Param, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { attachment, type ReceivedFile, TakesFile, TheFile } from '@platform/files';
import { Answers, AnswersFile, ExpectedVersion, id, NeedsIfMatch } from '@platform/http';
import { DocumentFilesService } from './document-files.service.js';
import {
  type DocumentFileQuery,
  documentFileQuery,
  type DocumentView,
  documentView,
} from './document.schemas.js';
import { documentTypes, photoTypes } from './file-kind.rule.js';

/** Photos of a meeting or slides; larger things belong to a place for them. */
const MEGABYTES = 20;

@ApiTags('documents')
@Controller('documents/:id')
export class DocumentFilesController {
  constructor(private readonly files: DocumentFilesService) {}

  @Put('file')
  @Requires('document.manage')
  @NeedsIfMatch()
  @TakesFile({ megabytes: MEGABYTES })
  @Answers(documentView)
  async add(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) documentId: string,
    @ExpectedVersion() version: number,
    @TheFile() file: ReceivedFile | null,
  ): Promise<DocumentView> {
    return this.files.add(actor, documentId, version, file);
  }

  @Get('file')
  @Requires('document.read')
  @AnswersFile('The file, as an attachment under its own name', ...documentTypes)
  async download(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) documentId: string,
    @Query({ schema: documentFileQuery }) query: DocumentFileQuery,
  ): Promise<StreamableFile> {
    const { name, contentType, bytes } = await this.files.download(actor, documentId, query.version);
    return new StreamableFile(bytes, {
      type: contentType,
      disposition: attachment(name, `document.${name.split('.').at(-1) ?? ''}`),
    });
  }

  @Get('picture')
  @Requires('document.read')
  @AnswersFile('The photo, to be shown in a page', ...photoTypes)
  @Header('Content-Security-Policy', "default-src 'none'; sandbox")
  async picture(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) documentId: string,
    @Query({ schema: documentFileQuery }) query: DocumentFileQuery,
  ): Promise<StreamableFile> {
    const { contentType, bytes } = await this.files.picture(actor, documentId, query.version);
    return new StreamableFile(bytes, { type: contentType, disposition: 'inline' });
  }
}
