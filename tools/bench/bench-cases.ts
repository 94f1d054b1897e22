import type { BenchCase } from './bench-case.ts';
import { busyEvening } from './cases/busy-evening.ts';
import { consentRenewals } from './cases/consent-renewals.ts';
import { coordinatorList } from './cases/coordinator-list.ts';
import { approversRace, sameKeyRace } from './cases/races.ts';
import { restoreDrill } from './cases/restore-drill.ts';
import { searchMembers } from './cases/search-members.ts';
import { seatRace } from './cases/seat-race.ts';
import { signedInRead } from './cases/signed-in-read.ts';
import { spreadsheets } from './cases/spreadsheets.ts';
import { signInTiming } from './cases/sign-in-timing.ts';

/** Later issues add theirs by name. */
export const benchCases: readonly BenchCase[] = [approversRace, busyEvening, consentRenewals, coordinatorList, restoreDrill, sameKeyRace, searchMembers, seatRace, signInTiming, signedInRead, spreadsheets];
