import { decided, must, type Decision, type Id, type Instant } from '@alongside/kernel';

import { messageFailed, messageGoesByPost, messageNotNeeded, messageNotPosted, messagePutOff, messageQueued, messageReleased, messageSent, messageTriedAgain } from './events';
import { waitsForACall, type MessageKind } from './message-kind';
import type { MessagesRefusal } from './refusals';

/** `held` waits for a call, `queued` for its time or the mail server, `to-post` for paper and a stamp. `not-needed`: what it would say is no longer so, or they were told another way. */
export type MessageState = 'held' | 'queued' | 'to-post' | 'sent' | 'failed' | 'not-needed';

/** Why a message cannot reach somebody; a coordinator calls instead. `SAID_NO`: they said no to this way of writing to them. `NO_POSTAL_ADDRESS`: they want letters, and did not say where. `NO_SAFE_TIME`: two records of theirs leave no time that is safe on both. */
export const deliveryProblems = ['NO_ADDRESS', 'ADDRESS_REFUSED', 'SAID_NO', 'NO_POSTAL_ADDRESS', 'NO_SAFE_TIME'] as const;

export type DeliveryProblem = (typeof deliveryProblems)[number];

export const messageChannels = ['email', 'post'] as const;

export type MessageChannel = (typeof messageChannels)[number];

/** A message holds whom it is for and what it is about, as ids. Its words are made when it leaves and are kept nowhere. */
export interface Message {
  readonly id: Id<'Message'>;
  readonly kind: MessageKind;
  readonly toPersonId: Id<'Person'>;
  readonly channel: MessageChannel;
  readonly about: Readonly<Record<string, string>>;
  /** One happening, one message: `booked:<bookingId>`. */
  readonly dedupeKey: string;
  readonly state: MessageState;
  readonly queuedAt: Instant;
  readonly dueAt: Instant;
  readonly sentAt: Instant | null;
  readonly problem: DeliveryProblem | null;
}

export interface NewMessage {
  readonly id: Id<'Message'>;
  readonly kind: MessageKind;
  readonly toPersonId: Id<'Person'>;
  readonly about: Readonly<Record<string, string>>;
  readonly dedupeKey: string;
}

export function queueMessage(asked: NewMessage, now: Instant, dueAt: Instant): Decision<Message> {
  const state = waitsForACall(asked.kind) ? 'held' : 'queued';
  const message: Message = { ...asked, channel: 'email', state, queuedAt: now, dueAt, sentAt: null, problem: null };
  return decided(message, messageQueued(message));
}

/** A message is sent, failed or not needed only while it is queued: a second sender that comes late changes nothing. */
export function whyNotSend({ state }: Pick<Message, 'state'>): MessagesRefusal | null {
  return state === 'queued' ? null : 'MESSAGE_NOT_WAITING';
}

export function markSent(message: Message, now: Instant): Decision<Message> {
  must(whyNotSend(message));
  const sent: Message = { ...message, state: 'sent', sentAt: now, problem: null };
  return decided(sent, messageSent(sent));
}

export function markFailed(message: Message, problem: DeliveryProblem): Decision<Message> {
  must(whyNotSend(message));
  const failed: Message = { ...message, state: 'failed', problem };
  return decided(failed, messageFailed(failed));
}

export function markNotNeeded(message: Message): Decision<Message> {
  must(whyNotSend(message));
  const dropped: Message = { ...message, state: 'not-needed' };
  return decided(dropped, messageNotNeeded(dropped));
}

/** For this person letters are the safe way: the message goes on paper, and never by mail too. */
export function markToPost(message: Message): Decision<Message> {
  must(whyNotSend(message));
  const waiting: Message = { ...message, channel: 'post', state: 'to-post', problem: null };
  return decided(waiting, messageGoesByPost(waiting));
}

function mustBeToPost({ state }: Pick<Message, 'state'>): void {
  must(state === 'to-post' ? null : 'MESSAGE_NOT_TO_POST' satisfies MessagesRefusal);
}

export function markPosted(message: Message, now: Instant): Decision<Message> {
  mustBeToPost(message);
  const sent: Message = { ...message, state: 'sent', sentAt: now };
  return decided(sent, messageSent(sent));
}

/** A letter was ticked as posted and is still here. */
export function markNotPosted(message: Message): Decision<Message> {
  must(message.state === 'sent' && message.channel === 'post' ? null : ('MESSAGE_NOT_TO_POST' satisfies MessagesRefusal));
  const waiting: Message = { ...message, state: 'to-post', sentAt: null };
  return decided(waiting, messageNotPosted(waiting));
}

/** They were told another way, or what the letter would say is no longer so. */
export function markOverOnPaper(message: Message): Decision<Message> {
  mustBeToPost(message);
  const dropped: Message = { ...message, state: 'not-needed' };
  return decided(dropped, messageNotNeeded(dropped));
}

/** Letters are not their way any more: the message looks for the way that is. */
export function goAgain(message: Message, dueAt: Instant): Decision<Message> {
  mustBeToPost(message);
  const again: Message = { ...message, channel: 'email', state: 'queued', dueAt };
  return decided(again, messageTriedAgain(again));
}

/** The person said other times are safe: the message waits for one of them. */
export function putOff(message: Message, dueAt: Instant): Decision<Message> {
  must(whyNotSend(message));
  const waiting: Message = { ...message, dueAt };
  return decided(waiting, messagePutOff(waiting));
}

export function whyNotSendAfterCall({ state }: Pick<Message, 'state'>): MessagesRefusal | null {
  return state === 'held' ? null : 'MESSAGE_NOT_HELD';
}

/** Somebody has called; now the message may go. */
export function sendAfterCall(message: Message, dueAt: Instant): Decision<Message> {
  must(whyNotSendAfterCall(message));
  const released: Message = { ...message, state: 'queued', dueAt };
  return decided(released, messageReleased(released));
}

export function whyNotTryAgain({ state }: Pick<Message, 'state'>): MessagesRefusal | null {
  return state === 'failed' ? null : 'MESSAGE_NOT_FAILED';
}

/** An address was put right; the same message goes again. */
export function tryAgain(message: Message, dueAt: Instant): Decision<Message> {
  must(whyNotTryAgain(message));
  const again: Message = { ...message, channel: 'email', state: 'queued', dueAt, problem: null };
  return decided(again, messageTriedAgain(again));
}

const SECOND = 1_000;
const LONGEST_WAIT_SECONDS = 60;

/** How long to wait after a try that failed: 2, 4, 8 … seconds, never more than a minute, so a mail server that comes back is not kept waiting. */
export function waitAfter(attempts: number): number {
  return SECOND * Math.min(2 ** Math.max(1, attempts), LONGEST_WAIT_SECONDS);
}
