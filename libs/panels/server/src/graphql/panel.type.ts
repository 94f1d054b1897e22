import type { ClockTime, Id, Instant, PlainDate } from '@alongside/kernel';
import type { DisagreementRule, PanelFit, PanelKind, PanelState, RecordedOutcome, ScoreShare } from '@alongside/panels/rules';
import { Can, Holds, LeavesLook } from '@alongside/platform/auth';
import { InstantScalar, PlainDateScalar } from '@alongside/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { DisagreementWord, PanelKindWord, PanelStateWord, ScoreShareWord } from './panel-words';

@ObjectType('Panel', { description: 'An interview panel, from the moment HR asks for it until its members are told what became of it.' })
@LeavesLook<PanelType>({ look: 'panels.reasons-read', at: ({ id }) => [id], free: new Set(['state', 'sessionId']) })
@Holds('score')
@Can('panels.read')
export class PanelType {
  @Field(() => ID) id: Id<'Panel'>;
  @Field(() => PanelStateWord) state: PanelState;
  @Field(() => String) role: string;
  @Field(() => PlainDateScalar) heldOn: PlainDate;
  @Field(() => String) startsAt: ClockTime;
  @Field(() => String) endsAt: ClockTime;
  @Field(() => String) place: string;
  @Field(() => Int) candidates: number;
  @Field(() => PanelKindWord) kind: PanelKind;
  @Field(() => Int) parentSeats: number;
  @Field(() => Int) youngSeats: number;
  @Field(() => ScoreShareWord) scoreShare: ScoreShare;
  @Field(() => DisagreementWord) disagreement: DisagreementRule;
  @Field(() => String, { nullable: true, description: 'Why their view is only advice: they are told.' }) adviceReason: string | null;
  @Field(() => Boolean, { description: 'Fewer working days than the council wishes for. Shown, never refused.' }) shortNotice: boolean;
  @Field(() => InstantScalar) askedAt: Instant;
  @Field(() => InstantScalar, { nullable: true }) agreedAt: Instant | null;
  @Field(() => ID, { nullable: true }) sessionId: Id<'Session'> | null;
  @Field(() => InstantScalar, { nullable: true }) recordedAt: Instant | null;
  @Field(() => InstantScalar, { nullable: true }) toldAt: Instant | null;

  /** Not on the wire: where other fields are worked out from. */
  askedBy: Id<'Person'> | null;
  fit: PanelFit;
  agreedBy: Id<'Person'> | null;
  recorded: RecordedOutcome | null;
}
