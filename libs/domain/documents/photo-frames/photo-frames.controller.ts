import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, ExpectedVersion, id, NeedsIfMatch, setVersion } from '@platform/http';
import {
  type FillFrame,
  fillFrameSchema,
  type PhotoFrameView,
  photoFrameView,
} from './photo-frame.schemas.js';
import { PhotoFramesQuery } from './photo-frames.query.js';
import { PhotoFramesService } from './photo-frames.service.js';

/** The frames for photos in the blocks of the report. */
@ApiTags('documents')
@Controller('photo-frames/:id')
export class PhotoFramesController {
  constructor(
    private readonly frames: PhotoFramesService,
    private readonly query: PhotoFramesQuery,
  ) {}

  @Get()
  @Requires('document.read')
  @Answers(photoFrameView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) frameId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PhotoFrameView> {
    return versioned(response, await this.query.read(actor, frameId));
  }

  @Put('photo')
  @Requires('document.publish')
  @NeedsIfMatch()
  @Answers(photoFrameView)
  async fill(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) frameId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: fillFrameSchema }) { documentId }: FillFrame,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PhotoFrameView> {
    return versioned(response, await this.frames.fill(actor, frameId, version, documentId));
  }
}

function versioned(response: Response, frame: PhotoFrameView): PhotoFrameView {
  setVersion(response, frame.version);
  return frame;
}
