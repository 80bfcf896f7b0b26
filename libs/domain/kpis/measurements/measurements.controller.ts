import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, id, setVersion } from '@platform/http';
import { IndicatorQuery } from '../indicators/indicator.query.js';
import { type IndicatorView, indicatorView } from '../indicators/indicator.schemas.js';
import { type MeasurementInput, measurementInput } from './measurement.schemas.js';
import { MeasurementsService } from './measurements.service.js';

@ApiTags('indicators')
@Controller('indicators')
export class MeasurementsController {
  constructor(
    private readonly measurements: MeasurementsService,
    private readonly query: IndicatorQuery,
  ) {}

  @Post(':id/measurements')
  @Requires('measurement.record')
  @Answers(indicatorView, 201)
  async record(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) indicatorId: string,
    @Body({ schema: measurementInput }) input: MeasurementInput,
    @Res({ passthrough: true }) response: Response,
  ): Promise<IndicatorView> {
    await this.measurements.record(actor, indicatorId, input);
    const indicator = await this.query.read(actor, indicatorId);
    setVersion(response, indicator.version);
    return indicator;
  }
}
