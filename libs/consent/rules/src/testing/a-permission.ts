import { instant, plainDate, type Id } from '@alongside/kernel';

import { activityOf } from '../activity';
import type { DecisionHolder } from '../decision-holder';
import type { Permission } from '../permission';

export const pat = '01890000-0000-7000-8000-000000000001' as Id<'Person'>;
export const kim = '01890000-0000-7000-8000-000000000002' as Id<'Person'>;

export const ellis = '01890000-0000-7000-8000-000000000101' as Id<'Person'>;

export const holding = (personId: Id<'Person'>): DecisionHolder => ({ personId, capacity: 'parent', authorityRef: null });

/** Ellis, 15, wants to sit on a panel; Pat and Kim look after Ellis. Say what is different. */
export function aPermission(different: Partial<Permission> = {}): Permission {
  return {
    id: '01890000-0000-7000-8000-000000000100' as Id<'Permission'>, memberId: '01890000-0000-7000-8000-000000000101' as Id<'Member'>, sessionId: '01890000-0000-7000-8000-000000000102' as Id<'Session'>, formId: '01890000-0000-7000-8000-000000000103' as Id<'ConsentForm'>,
    activity: activityOf({
      title: 'Help choose a new team manager', heldOn: plainDate('2026-12-08'), startsAt: '16:30', endsAt: '18:30',
      place: 'Harbour House, room 2', plainSummary: 'You meet three people and help say who is best.',
    }),
    whoMust: 'guardian-and-self', holders: [pat, kim].map(holding), answerBy: plainDate('2026-12-03'), askedAt: instant('2026-11-27T10:00:00Z'),
    state: 'asked', standing: [{ personId: ellis, capacity: 'self', answer: 'yes' }], ...different,
  };
}
