export { frameworkLog } from './framework-log';
export { log, problemOf } from './log';
