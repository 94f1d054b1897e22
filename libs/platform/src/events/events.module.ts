import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';

import { EventLog } from './event-log';
import { ReactionRegistry } from './reaction';
import { ReactionRunner } from './reaction-runner';

@Global()
@Module({ imports: [DiscoveryModule], providers: [ReactionRegistry, EventLog, ReactionRunner], exports: [EventLog, ReactionRegistry, ReactionRunner] })
export class EventsModule {}
