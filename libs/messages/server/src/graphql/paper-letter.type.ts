import type { Id, Instant, PlainDate } from '@alongside/kernel';
import type { MessageKind, OtherWay, PaperLetterState } from '@alongside/messages/rules';
import { Can, Holds, LeavesLook } from '@alongside/platform/auth';
import { InstantScalar, PlainDateScalar } from '@alongside/platform/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';

import { MessageKindWord, OtherWayWord, PaperLetterStateWord } from './message-words';

@ObjectType('PaperLetter', { description: 'A letter to post, or one that was. Its words and the address are put in when it is printed, and stand nowhere here.' })
@LeavesLook<PaperLetterType & { readonly toPersonId: string }>({ look: 'messages.letters-read', at: ({ toPersonId }) => [toPersonId] })
@Holds('message')
@Can('messages.letters')
export class PaperLetterType {
  @Field(() => ID) id: Id<'PaperLetter'>;
  @Field(() => MessageKindWord) kind: MessageKind;
  @Field(() => String, { nullable: true }) toName: string | null;
  @Field(() => PaperLetterStateWord) state: PaperLetterState;
  @Field(() => PlainDateScalar) postBy: PlainDate;
  @Field(() => PlainDateScalar, { nullable: true, description: 'After this it helps nobody.' }) arriveBy: PlainDate | null;
  @Field(() => Boolean, { description: 'Its day to be posted is over.' }) late: boolean;
  @Field(() => Boolean, { description: 'Posted today, it would not be there in time: somebody rings.' }) tooLate: boolean;
  @Field(() => String, { nullable: true, description: 'How it is safe to reach them, in their own words.' }) reachNote: string | null;
  @Field(() => InstantScalar, { nullable: true }) printedAt: Instant | null;
  @Field(() => PlainDateScalar, { nullable: true }) postedOn: PlainDate | null;
  @Field(() => OtherWayWord, { nullable: true }) told: OtherWay | null;
}
