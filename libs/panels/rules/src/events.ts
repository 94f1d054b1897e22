import type { Fact } from '@alongside/kernel';

import type { InterviewPanel } from './interview-panel';
import type { RecordedOutcome } from './outcome';

export function panelRequested({ id, heldOn, shortNotice, parentSeats, youngSeats }: InterviewPanel): Fact {
  return { name: 'panels.panel-requested', subjectId: id, data: { panelId: id, heldOn, shortNotice, parentSeats, youngSeats } };
}

export function panelAgreed({ id, sessionId, heldOn }: InterviewPanel): Fact {
  return { name: 'panels.panel-agreed', subjectId: id, data: { panelId: id, sessionId, heldOn } };
}

export function outcomeRecorded({ id, sessionId }: InterviewPanel, { outcome, viewCounted }: RecordedOutcome): Fact {
  return { name: 'panels.outcome-recorded', subjectId: id, data: { panelId: id, sessionId, outcome, viewCounted } };
}

export function membersTold({ id, sessionId }: InterviewPanel): Fact {
  return { name: 'panels.members-told', subjectId: id, data: { panelId: id, sessionId } };
}
