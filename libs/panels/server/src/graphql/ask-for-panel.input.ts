import { WhoFitsInput } from '@alongside/opportunities/server';
import type { DisagreementRule, PanelKind, ScoreShare } from '@alongside/panels/rules';
import { Field, Float, InputType } from '@nestjs/graphql';

import type { TypedPanel } from '../actions/ask-for-panel';
import { DisagreementWord, PanelKindWord, ScoreShareWord } from './panel-words';

/** Text and plain numbers on purpose: a day or a count that cannot be is refused by the name of its question, not by the wire. */
@InputType('AskForPanelInput')
export class AskForPanelInput implements TypedPanel {
  @Field(() => String) role: string;
  @Field(() => String, { description: 'YYYY-MM-DD' }) heldOn: string;
  @Field(() => String, { description: 'HH:MM' }) startsAt: string;
  @Field(() => String, { description: 'HH:MM' }) endsAt: string;
  @Field(() => String) place: string;
  @Field(() => Float) candidates: number;
  @Field(() => PanelKindWord) kind: PanelKind;
  @Field(() => Float) parentSeats: number;
  @Field(() => Float) youngSeats: number;
  @Field(() => ScoreShareWord) scoreShare: ScoreShare;
  @Field(() => DisagreementWord) disagreement: DisagreementRule;
  @Field(() => String, { nullable: true }) adviceReason?: string | null;
  @Field(() => WhoFitsInput, { nullable: true, description: 'Whom it suits. Left out: everybody.' }) fit?: WhoFitsInput | null;
}
