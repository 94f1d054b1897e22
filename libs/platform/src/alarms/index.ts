export { AlarmsModule } from './alarms.module';
export { invariantsIn, type Invariant } from './invariant';
export { WatchInvariants } from './watch-invariants';
