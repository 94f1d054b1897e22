import type { LoggerService } from '@nestjs/common';

import { log, problemOf } from './log';

/** NestJS would print whole errors, and a database's error repeats what somebody typed. Here only their kind and code get through. */
export const frameworkLog: LoggerService = {
  log: () => undefined,
  debug: () => undefined,
  verbose: () => undefined,
  warn: () => log.problem('framework-warning'),
  error: (error: unknown) => log.problem('framework', problemOf(error)),
  fatal: (error: unknown) => log.problem('framework', problemOf(error)),
};
