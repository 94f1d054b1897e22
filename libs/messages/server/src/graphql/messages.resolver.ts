import { AccountsDoor } from '@alongside/accounts/server';
import { id, londonDay, wholeNumber, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { whyNotSendAfterCall, whyNotTryAgain, type MessageState } from '@alongside/messages/rules';
import { ActingActor, Can } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { PlainDateScalar } from '@alongside/platform/graphql';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { ReleaseMessage } from '../actions/release-message';
import { MessagesRead, type MessageLine } from '../store/messages.read';
import { MessageStateWord } from './message-words';
import { SentMessageType } from './sent-message.type';

const MOST = 100;

@Resolver(() => SentMessageType)
export class MessagesResolver {
  constructor(
    private readonly messages: MessagesRead,
    private readonly accounts: AccountsDoor,
    private readonly release: ReleaseMessage,
    private readonly events: EventLog,
  ) {}

  @Query(() => [SentMessageType], { description: 'What was sent, waits or could not be sent; newest first. Each to whom it goes sees that you read it.' })
  @Can('messages.deliveries')
  async deliveries(
    @Args('state', { type: () => MessageStateWord, nullable: true }) state: MessageState | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @ActingActor() actor: Actor,
  ): Promise<SentMessageType[]> {
    const lines = await this.messages.lines(state ?? null, wholeNumber(first, 'first', 1, MOST));
    await this.events.recordReads('messages.deliveries-read', [...new Set(lines.map(({ toPersonId }) => toPersonId))], actor);
    return this.named(lines);
  }

  @Query(() => [SentMessageType], { description: 'What was sent to the person who asks.' })
  @Can('signed-in')
  async myMessages(
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @ActingActor() actor: Actor,
  ): Promise<SentMessageType[]> {
    if (!actor.personId) return [];
    return this.named(await this.messages.toPerson(actor.personId, wholeNumber(first, 'first', 1, MOST)));
  }

  @Mutation(() => SentMessageType, { description: 'Somebody has called first; now the message may go.' })
  @Can('messages.deliveries')
  sendMessageAfterCall(@Args('id', { type: () => ID }) messageId: string, @ActingActor() actor: Actor): Promise<SentMessageType> {
    return this.released(messageId, (message) => this.release.afterCall(message, actor));
  }

  @Mutation(() => SentMessageType, { description: 'The address was put right; the same message goes again.' })
  @Can('messages.deliveries')
  sendMessageAgain(@Args('id', { type: () => ID }) messageId: string, @ActingActor() actor: Actor): Promise<SentMessageType> {
    return this.released(messageId, (message) => this.release.again(message, actor));
  }

  @ResolveField(() => PlainDateScalar, { nullable: true, description: 'Of a letter on paper: the day it was posted.' })
  postedOn(@Parent() { channel, sentAt }: SentMessageType): PlainDate | null {
    return channel === 'post' && sentAt !== null ? londonDay(sentAt) : null;
  }

  @ResolveField(() => String, { nullable: true })
  whyNotSendAfterCall(@Parent() message: SentMessageType): string | null {
    return whyNotSendAfterCall(message);
  }

  @ResolveField(() => String, { nullable: true })
  whyNotSendAgain(@Parent() message: SentMessageType): string | null {
    return whyNotTryAgain(message);
  }

  private async released(messageId: string, deed: (message: Id<'Message'>) => Promise<unknown>): Promise<SentMessageType> {
    const message = id<'Message'>(messageId);
    await deed(message);
    const [line] = await this.named(await this.messages.line(message));
    return line as SentMessageType;
  }

  private async named(lines: readonly MessageLine[]): Promise<SentMessageType[]> {
    const people = await this.accounts.people([...new Set(lines.map(({ toPersonId }) => toPersonId))]);
    const names = new Map<string, string>(people.map((person) => [person.id, person.displayName]));
    return lines.map((line) => ({ ...line, toName: names.get(line.toPersonId) ?? null }));
  }
}
