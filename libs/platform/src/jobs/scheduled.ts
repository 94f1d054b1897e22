import { systemActor } from '@alongside/kernel';
import { Injectable, SetMetadata, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';

import { actingAs } from '../database/acting';

/** A deed of the clock. It may be told to run at any time and must do only what is due. */
export interface ScheduledJob {
  run(): Promise<void>;
}

export interface Schedule {
  /** `context.what-it-does` */
  readonly name: string;
  readonly everySeconds: number;
}

const SCHEDULE = 'alongside:schedule';

export const Scheduled = (schedule: Schedule) => SetMetadata(SCHEDULE, schedule);

@Injectable()
export class ScheduleRegistry implements OnModuleInit {
  private readonly jobs = new Map<string, { readonly schedule: Schedule; readonly job: ScheduledJob }>();

  constructor(private readonly discovery: DiscoveryService, private readonly reflector: Reflector) {}

  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!metatype || typeof metatype !== 'function' || !instance) continue;
      const schedule = this.reflector.get<Schedule | undefined>(SCHEDULE, metatype);
      if (schedule) this.jobs.set(schedule.name, { schedule, job: instance as ScheduledJob });
    }
  }

  all(): readonly Schedule[] {
    return [...this.jobs.values()].map(({ schedule }) => schedule);
  }

  /** The clock acts in its own name, for the purpose the job is called by. */
  job(name: string): ScheduledJob | undefined {
    const job = this.jobs.get(name)?.job;
    return job && { run: () => actingAs(systemActor(name), () => job.run()) };
  }
}
