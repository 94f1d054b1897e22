import { invariantsIn } from '@alongside/platform/alarms';

import text from '../invariants.sql?raw';

/** Named queries that must answer no row: looked at by the worker's clock and after every fault run. */
export const paymentsInvariants = invariantsIn(text);
