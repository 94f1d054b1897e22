export { EventLog } from './event-log';
export { platformMigrations } from './migrations';
export { Reaction, ReactionRegistry, type FactHandler } from './reaction';
export { ReactionRunner } from './reaction-runner';
export type { RecordedFact } from './recorded-fact';
export { EventsModule } from './events.module';
export { isLook, LOOK_NAME } from './look-names';
