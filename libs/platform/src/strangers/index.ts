export { StrangerLimits, type HowMuch } from './stranger-limits';
export { StrangerSends } from './stranger-sends';
