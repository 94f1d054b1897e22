import { invariantsIn } from '@alongside/platform/alarms';

import text from '../invariants.sql?raw';

export const councilInvariants = invariantsIn(text);
