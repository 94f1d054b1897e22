export { JobsModule } from './jobs.module';
export { Scheduled, ScheduleRegistry, type ScheduledJob } from './scheduled';
export { Nudge } from './nudge';
export { queueConnection } from './queue-connection';
export { Relay } from './relay';
export { Clockwork } from './clockwork';
