export { log, problemOf } from './log';
