import { Body, Controller, Get, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { attachment } from '@platform/files';
import { Answers, AnswersFile, id } from '@platform/http';
import { spreadsheetTypes } from '@platform/spreadsheets';
import { type AskSheet, askSheetSchema, type SheetRunView, sheetRunView } from './sheet-run.schemas.js';
import { SheetRunsService } from './sheet-runs.service.js';

@ApiTags('imports')
@Controller('sheet-runs')
export class SheetRunsController {
  constructor(private readonly sheets: SheetRunsService) {}

  @Post()
  @Requires('sheet.export')
  @Answers(sheetRunView, 202)
  async ask(
    @CurrentActor() actor: Actor,
    @Body({ schema: askSheetSchema }) input: AskSheet,
  ): Promise<SheetRunView> {
    const { id: runId } = await this.sheets.ask(actor, input);
    return this.sheets.read(actor, runId);
  }

  @Get(':id')
  @Requires('sheet.export')
  @Answers(sheetRunView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) runId: string,
  ): Promise<SheetRunView> {
    return this.sheets.read(actor, runId);
  }

  @Get(':id/file')
  @Requires('sheet.export')
  @AnswersFile(
    'The form with what is stored; sent back it changes what was changed in it',
    ...Object.values(spreadsheetTypes),
  )
  async file(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) runId: string,
  ): Promise<StreamableFile> {
    const { form, format, name, bytes } = await this.sheets.download(actor, runId);
    return new StreamableFile(bytes, {
      type: spreadsheetTypes[format],
      disposition: attachment(name, `${form}.${format}`),
    });
  }
}
