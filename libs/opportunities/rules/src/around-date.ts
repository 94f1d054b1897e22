import type { Booking } from './booking';
import type { Session } from './session';

const outsidersOf = { panel: 'candidates', training: 'learners', project: null, meeting: null } as const;

/** Whom somebody meets on a date by kind, who runs it, and what they were promised: told to whoever decides beside them. */
export function aroundDate({ kind, contactId, withIds, seats }: Pick<Session, 'kind' | 'contactId' | 'withIds' | 'seats'>, { memberKind, payPence, payBy }: Pick<Booking, 'memberKind' | 'payPence' | 'payBy'>) {
  const others = (of: Booking['memberKind']) => Math.max(0, (seats.find((group) => group.kind === of)?.count ?? 0) - (of === memberKind ? 1 : 0));
  return { contactId, staffToo: withIds.filter((one) => one !== contactId).length, youngPeople: others('young-person'), adults: others('parent-carer'), outsiders: outsidersOf[kind], payPence, payBy };
}
