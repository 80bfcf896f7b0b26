import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, type Audience, CurrentActor, Requires } from '@domain/access';
import {
  Answers,
  AnswersJson,
  AnswersNothing,
  ExpectedVersion,
  id,
  NeedsIfMatch,
  setVersion,
} from '@platform/http';
import {
  type AddDocument,
  addDocumentSchema,
  type DocumentList,
  documentList,
  type DocumentListQuery,
  documentListQuery,
  documentVersionList,
  type DocumentView,
  documentView,
  type EditDocument,
  editDocumentSchema,
  widenDocumentSchema,
  withdrawDocumentSchema,
} from './document.schemas.js';
import { DocumentsQuery } from './documents.query.js';
import { DocumentsService } from './documents.service.js';

/** Documents and photos that stand on initiatives, meetings, agreements, organisations and blocks of the report. */
@ApiTags('documents')
@Controller('documents')
export class DocumentsController {
  constructor(
    private readonly documents: DocumentsService,
    private readonly query: DocumentsQuery,
  ) {}

  @Get()
  @Requires('document.read')
  @Answers(documentList)
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: documentListQuery }) query: DocumentListQuery,
  ): Promise<DocumentList> {
    return this.query.list(actor, query);
  }

  @Post()
  @Requires('document.manage')
  @Answers(documentView, 201)
  async add(
    @CurrentActor() actor: Actor,
    @Body({ schema: addDocumentSchema }) input: AddDocument,
  ): Promise<DocumentView> {
    return this.documents.add(actor, input);
  }

  @Get(':id')
  @Requires('document.read')
  @Answers(documentView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) documentId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DocumentView> {
    return versioned(response, await this.query.read(actor, documentId));
  }

  @Get(':id/versions')
  @Requires('document.read')
  @AnswersJson(documentVersionList)
  async versions(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) documentId: string,
  ): Promise<string> {
    return this.query.versions(actor, documentId);
  }

  @Patch(':id')
  @Requires('document.manage')
  @NeedsIfMatch()
  @Answers(documentView)
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) documentId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: editDocumentSchema }) input: EditDocument,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DocumentView> {
    return versioned(response, await this.documents.edit(actor, documentId, version, input));
  }

  @Post(':id/widening')
  @Requires('document.manage')
  @NeedsIfMatch()
  @Answers(documentView)
  async widen(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) documentId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: widenDocumentSchema }) input: { audience: Audience },
    @Res({ passthrough: true }) response: Response,
  ): Promise<DocumentView> {
    return versioned(response, await this.documents.widen(actor, documentId, version, input.audience));
  }

  @Post(':id/withdrawal')
  @Requires('document.manage')
  @NeedsIfMatch()
  @Answers(documentView)
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) documentId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: withdrawDocumentSchema }) input: { reason: string },
    @Res({ passthrough: true }) response: Response,
  ): Promise<DocumentView> {
    return versioned(response, await this.documents.withdraw(actor, documentId, version, input.reason));
  }

  @Delete(':id')
  @Requires('document.manage')
  @AnswersNothing()
  async delete(@CurrentActor() actor: Actor, @Param('id', { schema: id }) documentId: string): Promise<void> {
    await this.documents.delete(actor, documentId);
  }
}

function versioned(response: Response, document: DocumentView): DocumentView {
  setVersion(response, document.version);
  return document;
}
