import { Body, Controller, Get, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { type ReceivedFile, TakesFile, TheFile } from '@platform/files';
import { Answers, AnswersFile, AnswersJson, ExpectedVersion, id, NeedsIfMatch, reason } from '@platform/http';
import { spreadsheetLimits, spreadsheetTypes } from '@platform/spreadsheets';
import { z } from 'zod';
import { TransferFormService } from './transfer-form.service.js';
import {
  type CreateList,
  createListSchema,
  formQuery,
  type FormQuery,
  listsQuery,
  type ListsQuery,
  listView,
  type ListView,
  noInputSchema,
  rowDetail,
  type RowDetail,
  transferLists,
} from './transfer-list.schemas.js';
import { TransferListsQuery } from './transfer-lists.query.js';
import { TransferListsService } from './transfer-lists.service.js';

const withdrawSchema = z.strictObject({ reason });
const MEGABYTES = spreadsheetLimits.bytes / 1024 / 1024;

@ApiTags('transfers')
@Controller()
export class TransferListsController {
  constructor(
    private readonly lists: TransferListsService,
    private readonly query: TransferListsQuery,
    private readonly form: TransferFormService,
  ) {}

  @Get('transfer-lists')
  @Requires('transfer.read')
  @AnswersJson(transferLists)
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: listsQuery }) query: ListsQuery,
  ): Promise<string> {
    return this.query.list(actor, query);
  }

  @Post('transfer-lists')
  @Requires('transfer.prepare')
  @Answers(listView, 201)
  async create(
    @CurrentActor() actor: Actor,
    @Body({ schema: createListSchema }) input: CreateList,
  ): Promise<ListView> {
    const { id: made } = await this.lists.create(actor, input);
    return this.query.read(actor, made);
  }

  @Get('transfer-lists/:id')
  @Requires('transfer.read')
  @Answers(listView)
  async read(@CurrentActor() actor: Actor, @Param('id', { schema: id }) listId: string): Promise<ListView> {
    return this.query.read(actor, listId);
  }

  @Put('transfer-lists/:id/file')
  @Requires('transfer.prepare')
  @NeedsIfMatch()
  @TakesFile({ megabytes: MEGABYTES })
  @Answers(listView)
  async upload(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) listId: string,
    @ExpectedVersion() version: number,
    @TheFile() file: ReceivedFile | null,
  ): Promise<ListView> {
    await this.lists.upload(actor, listId, version, file);
    return this.query.read(actor, listId);
  }

  @Post('transfer-lists/:id/scheduling')
  @Requires('transfer.prepare')
  @NeedsIfMatch()
  @Answers(listView)
  async schedule(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) listId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: noInputSchema.optional() }) _input: unknown,
  ): Promise<ListView> {
    await this.lists.schedule(actor, listId, version);
    return this.query.read(actor, listId);
  }

  @Post('transfer-lists/:id/withdrawal')
  @Requires('transfer.prepare')
  @Answers(listView)
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) listId: string,
    @Body({ schema: withdrawSchema }) input: { reason: string },
  ): Promise<ListView> {
    await this.lists.withdraw(actor, listId, input.reason);
    return this.query.read(actor, listId);
  }

  @Post('transfer-lists/:id/retrying')
  @Requires('transfer.prepare')
  @Answers(listView)
  async retry(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) listId: string,
    @Body({ schema: noInputSchema.optional() }) _input: unknown,
  ): Promise<ListView> {
    await this.lists.retry(actor, listId);
    return this.query.read(actor, listId);
  }

  @Get('transfer-rows/:id')
  @Requires('transfer.read')
  @Answers(rowDetail)
  async readRow(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) rowId: string,
  ): Promise<RowDetail> {
    return this.query.readRow(actor, rowId);
  }

  @Get('transfer-form')
  @Requires('transfer.prepare')
  @AnswersFile(
    'The form, filled with the posts and holders of the agency',
    ...Object.values(spreadsheetTypes),
  )
  async takeForm(
    @CurrentActor() actor: Actor,
    @Query({ schema: formQuery }) query: FormQuery,
  ): Promise<StreamableFile> {
    const { name, bytes } = await this.form.download(actor, query);
    return new StreamableFile(bytes, {
      type: spreadsheetTypes[query.format],
      disposition: `attachment; filename="transfers.${query.format}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    });
  }
}
