export { ClockModule } from './clock.module';
export { DemoClock } from './demo-clock';
export { milliseconds } from './duration';
