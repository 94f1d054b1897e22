import { hasRole, type Actor, type Id } from '@alongside/kernel';
import type { InterviewPanel } from '@alongside/panels/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { ReasonSeal } from '../reason-seal';
import type { InterviewPanelEntity } from './interview-panel.entity';
import { panelOf } from './panel-row';

const PANEL = `select id, state, role, held_on as "heldOn", starts_at as "startsAt", ends_at as "endsAt", place, candidates, kind,
  parent_seats as "parentSeats", young_seats as "youngSeats", score_share as "scoreShare", disagreement, advice_reason as "adviceReason", advice_reason_sealed as "adviceReasonSealed",
  short_notice as "shortNotice", fit_languages as "fitLanguages", fit_from_age as "fitFromAge", fit_to_age as "fitToAge", about, asked_by as "askedBy", asked_at as "askedAt", agreed_by as "agreedBy", agreed_at as "agreedAt",
  session_id as "sessionId", outcome, view_counted as "viewCounted", outcome_reason as "outcomeReason", outcome_reason_sealed as "outcomeReasonSealed", recorded_at as "recordedAt", told_at as "toldAt"
  from panels.interview_panel`;

/** The coordinator sees every request; whoever asked sees their own. */
const MINE_OR_ALL = '($1 or asked_by = $2)';
const viewer = (actor: Actor) => [hasRole(actor, 'coordinator'), actor.personId] as const;

@Injectable()
export class PanelsRead {
  constructor(private readonly database: Database, private readonly seal: ReasonSeal) {}

  /** Those waiting for an answer first, the nearest day on top; then the others, the latest day on top. */
  async requestsFor(actor: Actor, most = 200): Promise<InterviewPanel[]> {
    const rows = await this.database.prepared<InterviewPanelEntity>({
      name: 'panels.requests',
      text: `${PANEL} where ${MINE_OR_ALL}
        order by state <> 'requested', case when state = 'requested' then held_on end, held_on desc, id limit $3`,
      values: [...viewer(actor), most],
    });
    return Promise.all(rows.map((row) => this.opened(row)));
  }

  /** Null when there is none, or when it is somebody else's request. */
  async panelFor(actor: Actor, id: Id<'Panel'>): Promise<InterviewPanel | null> {
    const row = await this.database.first<InterviewPanelEntity>(`${PANEL} where ${MINE_OR_ALL} and id = $3`, [...viewer(actor), id]);
    return row && this.opened(row);
  }

  async ofSession(sessionId: Id<'Session'>): Promise<InterviewPanel | null> {
    const row = await this.database.first<InterviewPanelEntity>(`${PANEL} where session_id = $1`, [sessionId]);
    return row && this.opened(row);
  }

  async withOutcome(from: string, to: string): Promise<InterviewPanel[]> {
    const rows = await this.database.query<InterviewPanelEntity>(`${PANEL} where outcome is not null and held_on between $1 and $2 order by held_on, id`, [from, to]);
    return Promise.all(rows.map((row) => this.opened(row)));
  }

  private async opened(row: InterviewPanelEntity): Promise<InterviewPanel> {
    return panelOf(row, await this.seal.open(row.id, row));
  }
}
