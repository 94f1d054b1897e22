import type { ContextMigration } from '@alongside/platform/database';

export const interviewPanels: ContextMigration = {
  name: '0001-interview-panels',
  sql: `
create table panels.interview_panel (
  id uuid not null, state text not null, role text not null,
  held_on date not null, starts_at text not null, ends_at text not null, place text not null, candidates smallint not null,
  kind text not null, parent_seats smallint not null, young_seats smallint not null,
  score_share text not null, disagreement text not null, advice_reason text, short_notice boolean not null,
  asked_by uuid, asked_at timestamptz not null, agreed_by uuid, agreed_at timestamptz, session_id uuid,
  outcome text, view_counted text, outcome_reason text, recorded_at timestamptz, told_at timestamptz,
  constraint interview_panel_pk primary key (id),
  constraint interview_panel_asked_by_fk foreign key (asked_by) references accounts.person (id),
  constraint interview_panel_agreed_by_fk foreign key (agreed_by) references accounts.person (id),
  constraint interview_panel_session_fk foreign key (session_id) references opportunities.session (id),
  constraint interview_panel_session_once unique (session_id),
  constraint interview_panel_state check (state in ('requested', 'agreed', 'outcome-recorded', 'told')),
  constraint interview_panel_kind check (kind in ('mixed', 'young-people', 'parents-and-carers', 'with-officers')),
  constraint interview_panel_share check (score_share in ('quarter', 'third', 'half')),
  constraint interview_panel_disagreement check (disagreement in ('added', 'both-must-say-yes', 'tie-break', 'advice-only')),
  constraint interview_panel_advice_has_reason check ((disagreement = 'advice-only') = (advice_reason is not null)),
  constraint interview_panel_somebody_sits check (parent_seats >= 0 and young_seats >= 0 and parent_seats + young_seats > 0),
  constraint interview_panel_somebody_is_met check (candidates > 0),
  constraint interview_panel_in_order check (starts_at < ends_at),
  constraint interview_panel_agreed_has_session check ((state = 'requested') = (session_id is null)),
  constraint interview_panel_outcome check (outcome in ('appointed', 'not-appointed', 'ran-again')),
  constraint interview_panel_view_counted check (view_counted in ('counted', 'tie-break', 'advisory', 'overridden')),
  constraint interview_panel_outcome_when_recorded check ((state in ('outcome-recorded', 'told')) = (outcome is not null and view_counted is not null)),
  constraint interview_panel_override_has_reason check (view_counted <> 'overridden' or outcome_reason is not null));
create index interview_panel_asked_by on panels.interview_panel (asked_by, held_on);
create index interview_panel_waiting on panels.interview_panel (held_on) where state = 'requested';

create view panels.v_panel as
  select id as panel_id, session_id, held_on, kind, parent_seats, young_seats, outcome, view_counted, short_notice
  from panels.interview_panel where state <> 'requested';`,
};
