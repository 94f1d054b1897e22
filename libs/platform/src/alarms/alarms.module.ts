import { Module } from '@nestjs/common';

import { WatchInvariants } from './watch-invariants';

/** For the worker: needs AuditModule beside it. */
@Module({ providers: [WatchInvariants], exports: [WatchInvariants] })
export class AlarmsModule {}
