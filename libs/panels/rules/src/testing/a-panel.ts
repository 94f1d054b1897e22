import { id, instant, type Actor, type ClockTime, type Id, type PlainDate } from '@alongside/kernel';

import { agree, askForPanel, recordOutcome, type InterviewPanel, type TypedOutcome } from '../interview-panel';
import type { PanelDesign } from '../panel-design';

export const priya: Actor = { kind: 'person', personId: id<'Person'>('00000000-0000-7000-8000-000000000001'), roles: ['hr'], purpose: 'test', assurance: 2 };
export const jo: Actor = { kind: 'person', personId: id<'Person'>('00000000-0000-7000-8000-000000000002'), roles: ['coordinator'], purpose: 'test', assurance: 2 };
export const aPanelId: Id<'Panel'> = id('00000000-0000-7000-8000-000000000004');
export const aSession: Id<'Session'> = id('00000000-0000-7000-8000-000000000003');

export const aDesign: PanelDesign = {
  role: 'Team Manager, Family Safeguarding', heldOn: '2026-12-08' as PlainDate, startsAt: '16:30' as ClockTime, endsAt: '18:30' as ClockTime,
  place: 'Bickerstaffe House, room 2', candidates: 3, kind: 'mixed', parentSeats: 2, youngSeats: 1,
  scoreShare: 'half', disagreement: 'added', adviceReason: null,
};

const asked = instant('2026-11-23T09:00:00Z');

/** `aPanel().requested()`, `.agreed()`, `.withOutcome()` … */
export function aPanel(design: Partial<PanelDesign> = {}) {
  const requested = () => askForPanel(aPanelId, { ...aDesign, ...design }, false, priya, asked).state;
  const agreed = () => agree(requested(), aSession, jo, asked).state;
  const withOutcome = (typed: TypedOutcome = { outcome: 'appointed', viewCounted: 'counted' }): InterviewPanel =>
    recordOutcome(agreed(), typed, { today: aDesign.heldOn, registerClosed: true }, priya, instant('2026-12-08T19:00:00Z')).state;
  return { requested, agreed, withOutcome };
}
