import { handoffStates, type HandoffState } from '@alongside/members/rules';
import type { Instant, PlainDate } from '@alongside/kernel';
import { Can } from '@alongside/platform/auth';
import { InstantScalar, PlainDateScalar, wireEnum } from '@alongside/platform/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';

export const HandoffStateEnum = wireEnum('HandoffState', handoffStates);

@ObjectType('NameForWorry', { description: 'A young person you may name, because you know them anyway.' })
@Can('signed-in')
export class NameForWorryType {
  @Field(() => ID) id: string;
  @Field(() => String) knownAs: string;
  @Field(() => Boolean) isMe: boolean;
}

@ObjectType('MyHandoff', { description: 'That you passed a worry on, and who has it. Nothing of what it was about is kept.' })
@Can('members.raiser')
export class MyHandoffType {
  /** Whose it is; the rule asks for it. */
  personId: string;
  @Field(() => ID) id: string;
  @Field(() => InstantScalar) raisedAt: Instant;
  @Field(() => HandoffStateEnum) state: HandoffState;
  @Field(() => Boolean, { description: 'You said "I am calling now" and have not told us of the call yet.' }) calling: boolean;
  @Field(() => String, { nullable: true, description: 'The first name of whoever has it.' }) whoHasIt: string | null;
}

@ObjectType('HandingOn', { description: 'What somebody needs who is worried, beside the numbers to call.' })
@Can('signed-in')
export class HandingOnType {
  @Field(() => [NameForWorryType]) names: readonly NameForWorryType[];
  @Field(() => Boolean, { description: 'You may name anybody, by searching.' }) mayNameAnybody: boolean;
  @Field(() => String, { nullable: true, description: 'The first name of whoever is told first.' }) toldFirst: string | null;
  @Field(() => PlainDateScalar, { description: 'By when a worry about somebody who works or helps with children must reach the LADO.' }) ladoBy: PlainDate;
}
