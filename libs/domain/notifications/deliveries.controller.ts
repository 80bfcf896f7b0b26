import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, AnswersJson, id } from '@platform/http';
import { DeliveriesQuery } from './deliveries.query.js';
import { DeliveriesService } from './deliveries.service.js';
import {
  deliveryList,
  type DeliveryListQuery,
  deliveryListQuery,
  type DeliveryView,
  deliveryView,
  resendSchema,
  workQueues,
} from './delivery.schemas.js';

@ApiTags('notifications')
@Controller()
export class DeliveriesController {
  constructor(
    private readonly query: DeliveriesQuery,
    private readonly deliveries: DeliveriesService,
  ) {}

  @Get('deliveries')
  @Requires('delivery.read')
  @AnswersJson(deliveryList)
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: deliveryListQuery }) query: DeliveryListQuery,
  ): Promise<string> {
    return this.query.list(actor, query);
  }

  @Get('deliveries/:id')
  @Requires('delivery.read')
  @Answers(deliveryView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) deliveryId: string,
  ): Promise<DeliveryView> {
    return this.query.read(actor, deliveryId);
  }

  @Post('deliveries/:id/resending')
  @Requires('delivery.resend')
  @Answers(deliveryView)
  async resend(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) deliveryId: string,
    @Body({ schema: resendSchema }) input: { reason: string },
  ): Promise<DeliveryView> {
    return this.deliveries.resend(actor, deliveryId, input.reason);
  }

  @Get('work-queues')
  @Requires('queue.read')
  @AnswersJson(workQueues)
  async queues(): Promise<string> {
    return this.query.workQueues();
  }
}
