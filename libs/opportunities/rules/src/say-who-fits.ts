import { decided, must, type Decision, type Instant } from '@alongside/kernel';

import { sessionSaysWhoFits } from './events';
import type { OpportunitiesRefusal } from './refusals';
import { hasStarted, type Session } from './session';
import { whoFits, type ReadLanguages, type TypedWhoFits } from './who-fits';

/** Whoever was asked was asked to a date as it stood: it changes for nobody behind their back. */
export function whyNotSayWhoFits(session: Pick<Session, 'heldOn' | 'startsAt'>, somebodyAsked: boolean, now: Instant): OpportunitiesRefusal | null {
  if (hasStarted(session, now)) return 'SESSION_STARTED';
  return somebodyAsked ? 'PEOPLE_ASKED' : null;
}

export function sayWhoFits(session: Session, typed: TypedWhoFits, readLanguages: ReadLanguages, somebodyAsked: boolean, now: Instant): Decision<Session> {
  must(whyNotSayWhoFits(session, somebodyAsked, now));
  const said: Session = { ...session, fit: whoFits(typed, session.seats, readLanguages) };
  return decided(said, sessionSaysWhoFits(said));
}
