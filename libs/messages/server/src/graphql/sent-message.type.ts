import type { Id, Instant } from '@alongside/kernel';
import type { DeliveryProblem, MessageChannel, MessageKind, MessageState } from '@alongside/messages/rules';
import { Can, Holds, LeavesLook } from '@alongside/platform/auth';
import { InstantScalar } from '@alongside/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { DeliveryProblemWord, MessageChannelWord, MessageKindWord, MessageStateWord } from './message-words';

@ObjectType('SentMessage', { description: 'That something was sent, or will be. Its words are kept nowhere.' })
@LeavesLook<SentMessageType & { readonly toPersonId: string }>({ look: 'messages.deliveries-read', at: ({ toPersonId }) => [toPersonId] })
@Holds('message')
@Can('messages.sent')
export class SentMessageType {
  @Field(() => ID) id: Id<'Message'>;
  @Field(() => MessageKindWord) kind: MessageKind;
  @Field(() => String, { nullable: true }) toName: string | null;
  @Field(() => MessageChannelWord, { description: 'By mail, or as a letter on paper.' }) channel: MessageChannel;
  @Field(() => MessageStateWord) state: MessageState;
  @Field(() => DeliveryProblemWord, { nullable: true }) problem: DeliveryProblem | null;
  @Field(() => Int, { description: 'How often the mail server was tried.' }) attempts: number;
  @Field(() => InstantScalar) queuedAt: Instant;
  @Field(() => InstantScalar, { description: 'Not before this.' }) dueAt: Instant;
  @Field(() => InstantScalar, { nullable: true }) sentAt: Instant | null;
}
