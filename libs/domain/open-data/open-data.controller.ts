import { Controller, Get, Header, Headers, HttpStatus, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Requires } from '@domain/access';
import { attachment } from '@platform/files';
import { Answers, AnswersFile } from '@platform/http';
import {
  datasetCode,
  type OpenDataCatalogue,
  openDataCatalogue,
  type OpenDataQuery,
  openDataQuery,
} from './open-data.schemas.js';
import { OpenDataService } from './open-data.service.js';

/** The public part of the programmes, for everybody, without signing in. */
@ApiTags('open data')
@Controller('open-data')
export class OpenDataController {
  constructor(private readonly openData: OpenDataService) {}

  @Get()
  @Requires('open_data.read')
  @Answers(openDataCatalogue)
  catalogue(): OpenDataCatalogue {
    return this.openData.catalogue();
  }

  @Get(':dataset')
  @Requires('open_data.read')
  @AnswersFile('One dataset as CSV (UTF-8 with its mark, CRLF) or JSON', 'text/csv', 'application/json')
  @Header('Cache-Control', 'public, max-age=60')
  @Header('Access-Control-Allow-Origin', '*')
  async file(
    @Param('dataset', { schema: datasetCode }) dataset: string,
    @Query({ schema: openDataQuery }) query: OpenDataQuery,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string | undefined> {
    const { name, contentType, body, etag } = await this.openData.file(dataset, query.format);
    response.setHeader('ETag', etag);
    if (known === etag) {
      response.status(HttpStatus.NOT_MODIFIED);
      return undefined;
    }
    response.setHeader('Content-Type', contentType);
    response.setHeader('Content-Disposition', attachment(name, name));
    return body;
  }
}
