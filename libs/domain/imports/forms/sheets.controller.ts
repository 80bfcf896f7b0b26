import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { AnswersFile } from '@platform/http';
import { spreadsheetTypes } from '@platform/spreadsheets';
import { formParam, type SheetQuery, sheetQuery } from './sheet.schemas.js';
import type { FormCode } from './sheet-form.js';
import { SheetsService } from './sheets.service.js';

@ApiTags('imports')
@Controller('sheets')
export class SheetsController {
  constructor(private readonly sheets: SheetsService) {}

  @Get(':form')
  @Requires('sheet.export')
  @AnswersFile(
    'The form with what is stored; sent back it changes what was changed in it',
    ...Object.values(spreadsheetTypes),
  )
  async take(
    @CurrentActor() actor: Actor,
    @Param('form', { schema: formParam }) form: FormCode,
    @Query({ schema: sheetQuery }) query: SheetQuery,
  ): Promise<StreamableFile> {
    const { name, bytes } = await this.sheets.take(actor, form, query);
    return new StreamableFile(bytes, {
      type: spreadsheetTypes[query.format],
      disposition: `attachment; filename="${form}.${query.format}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    });
  }
}
