import { Global, Module } from '@nestjs/common';
import { ChainVerifier } from './chain-verifier.js';
import { EventHandlers } from './event-handlers.js';
import { EventLog } from './event-log.js';
import { EventSealer } from './event-sealer.js';

const services = [ChainVerifier, EventHandlers, EventLog, EventSealer];

/** The history, who listens to it, and the chain that proves it. */
@Global()
@Module({ providers: services, exports: services })
export class EventsModule {}
