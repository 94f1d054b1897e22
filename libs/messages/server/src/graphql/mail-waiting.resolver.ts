import { Clock } from '@alongside/kernel';
import { Can } from '@alongside/platform/auth';
import { Query, Resolver } from '@nestjs/graphql';

import { MessagesRead } from '../store/messages.read';
import { MailWaitingType } from './mail-waiting.type';

@Resolver(() => MailWaitingType)
export class MailWaitingResolver {
  constructor(private readonly messages: MessagesRead, private readonly clock: Clock) {}

  @Query(() => MailWaitingType, { description: 'Counts only: whoever keeps the house needs no names.' })
  @Can('messages.waiting')
  mailWaiting(): Promise<MailWaitingType> {
    return this.messages.waiting(this.clock.now());
  }
}
