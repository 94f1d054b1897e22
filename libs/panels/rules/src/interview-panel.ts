import {
  decided, londonInstant, must, optionalText,
  type Actor, type Decision, type Id, type Instant, type PlainDate,
} from '@alongside/kernel';

import { membersTold, outcomeRecorded, panelAgreed, panelRequested } from './events';
import type { PanelOutcome, RecordedOutcome, ViewCounted } from './outcome';
import { suitsEverybody, type PanelDesign, type PanelFit } from './panel-design';
import type { PanelsRefusal } from './refusals';

export const panelStates = ['requested', 'agreed', 'outcome-recorded', 'told'] as const;
export type PanelState = (typeof panelStates)[number];

export interface InterviewPanel extends PanelDesign {
  readonly id: Id<'Panel'>;
  readonly state: PanelState;
  readonly shortNotice: boolean;
  /** As HR asked. The date itself says what was agreed. */
  readonly fit: PanelFit;
  readonly askedBy: Id<'Person'> | null;
  readonly askedAt: Instant;
  readonly agreedBy: Id<'Person'> | null;
  readonly agreedAt: Instant | null;
  readonly sessionId: Id<'Session'> | null;
  readonly recorded: RecordedOutcome | null;
  readonly recordedAt: Instant | null;
  readonly toldAt: Instant | null;
}

/** What opportunities knows of the day: without a closed register nobody can say what the panel did. */
export interface DayOfPanel {
  readonly today: PlainDate;
  readonly registerClosed: boolean;
}

const REASON_MOST = 500;

export function askForPanel(id: Id<'Panel'>, design: PanelDesign, shortNotice: boolean, by: Actor, at: Instant, fit: PanelFit = suitsEverybody): Decision<InterviewPanel> {
  const panel: InterviewPanel = {
    ...design, id, state: 'requested', shortNotice, fit, askedBy: by.personId, askedAt: at,
    agreedBy: null, agreedAt: null, sessionId: null, recorded: null, recordedAt: null, toldAt: null,
  };
  return decided(panel, panelRequested(panel));
}

export function whyNotAgree(panel: InterviewPanel, now: Instant): PanelsRefusal | null {
  if (panel.state !== 'requested') return 'PANEL_ALREADY_AGREED';
  return londonInstant(panel.heldOn, panel.startsAt) <= now ? 'PANEL_DATE_PASSED' : null;
}

export function agree(panel: InterviewPanel, sessionId: Id<'Session'>, by: Actor, now: Instant): Decision<InterviewPanel> {
  must(whyNotAgree(panel, now));
  const agreed: InterviewPanel = { ...panel, state: 'agreed', sessionId, agreedBy: by.personId, agreedAt: now };
  return decided(agreed, panelAgreed(agreed));
}

/** Whoever asked for the panel says what became of it. */
export function whyNotRecordOutcome(panel: InterviewPanel, day: DayOfPanel, by: Actor): PanelsRefusal | null {
  if (panel.askedBy !== by.personId) return 'NOT_YOUR_REQUEST';
  if (panel.state === 'requested') return 'PANEL_NOT_AGREED';
  if (panel.state !== 'agreed') return 'OUTCOME_ALREADY_RECORDED';
  if (day.today < panel.heldOn) return 'PANEL_NOT_HELD_YET';
  return day.registerClosed ? null : 'REGISTER_NOT_CLOSED';
}

export interface TypedOutcome {
  readonly outcome: PanelOutcome;
  readonly viewCounted: ViewCounted;
  readonly reason?: string | null;
}

/** Deciding otherwise than the panel is allowed; doing so without a reason is not. */
export function recordOutcome(panel: InterviewPanel, typed: TypedOutcome, day: DayOfPanel, by: Actor, now: Instant): Decision<InterviewPanel> {
  must(whyNotRecordOutcome(panel, day, by));
  const reason = optionalText(typed.reason, 'reason', REASON_MOST);
  must(typed.viewCounted === 'overridden' && reason === null ? 'REASON_MISSING' : null, 'reason');
  const recorded = { outcome: typed.outcome, viewCounted: typed.viewCounted, reason };
  const closed: InterviewPanel = { ...panel, state: 'outcome-recorded', recorded, recordedAt: now };
  return decided(closed, outcomeRecorded(closed, recorded));
}

export function whyNotTell(panel: InterviewPanel): PanelsRefusal | null {
  return panel.state === 'outcome-recorded' ? null : 'OUTCOME_NOT_RECORDED';
}

/** The people who sat have been written to. */
export function tellMembers(panel: InterviewPanel, now: Instant): Decision<InterviewPanel> {
  must(whyNotTell(panel));
  const told: InterviewPanel = { ...panel, state: 'told', toldAt: now };
  return decided(told, membersTold(told));
}
