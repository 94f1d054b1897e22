import type { InterviewPanel } from '@alongside/panels/rules';

import type { Reasons } from '../reason-seal';
import { InterviewPanelEntity } from './interview-panel.entity';

/** The outcome lies in three columns and whom it suits in four; to the rules each is one thing. Both reasons lie sealed and are handed in opened; the boxes stay here. */
export function panelOf(entity: InterviewPanelEntity, { adviceReason, outcomeReason }: Reasons): InterviewPanel {
  const { id, state, role, heldOn, startsAt, endsAt, place, candidates, kind, parentSeats, youngSeats, scoreShare, disagreement, shortNotice } = entity;
  const { askedBy, askedAt, agreedBy, agreedAt, sessionId, outcome, viewCounted, recordedAt, toldAt, fitLanguages, fitFromAge, fitToAge, about } = entity;
  return {
    id, state, role, heldOn, startsAt, endsAt, place, candidates, kind, parentSeats, youngSeats, scoreShare, disagreement, adviceReason, shortNotice,
    fit: { languages: fitLanguages, fromAge: fitFromAge, toAge: fitToAge, about },
    askedBy, askedAt, agreedBy, agreedAt, sessionId, recorded: outcome && viewCounted ? { outcome, viewCounted, reason: outcomeReason } : null, recordedAt, toldAt,
  };
}

export function reasonsOf({ adviceReason, recorded }: InterviewPanel): Reasons {
  return { adviceReason, outcomeReason: recorded?.reason ?? null };
}

/** All but the reasons: in clear they are never written. */
export function rowOf({ recorded, adviceReason: _, fit: { languages, fromAge: fitFromAge, toAge: fitToAge, about }, ...panel }: InterviewPanel): InterviewPanelEntity {
  const { outcome = null, viewCounted = null } = recorded ?? {};
  const unsealed = { adviceReason: null, adviceReasonSealed: null, outcomeReason: null, outcomeReasonSealed: null };
  return Object.assign(new InterviewPanelEntity(), panel, { fitLanguages: [...languages], fitFromAge, fitToAge, about: [...about], outcome, viewCounted }, unsealed);
}
