import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { AnswersFile } from '@platform/http';
import { spreadsheetTypes } from '@platform/spreadsheets';
import { type ExportAsked, exportQuery } from './audit-event.schemas.js';
import { AuditExportService } from './audit-export.service.js';

/** The record of a period as a file, for an auditor outside. */
@ApiTags('audit')
@Controller('audit')
export class AuditExportController {
  constructor(private readonly exports: AuditExportService) {}

  @Get('export')
  @Requires('audit.export')
  @AnswersFile('The record of a period: CSV, or one JSON array', spreadsheetTypes.csv, 'application/json')
  async export(
    @CurrentActor() actor: Actor,
    @Query({ schema: exportQuery }) query: ExportAsked,
  ): Promise<StreamableFile> {
    const { name, contentType, stream } = await this.exports.export(actor, query);
    return new StreamableFile(stream, {
      type: contentType,
      disposition: `attachment; filename="${name}"`,
    });
  }
}
