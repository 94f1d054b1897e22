import { decided, must, type Decision, type Id, type Instant } from '@alongside/kernel';

import { messageFailed, messageNotNeeded, messagePutOff, messageQueued, messageReleased, messageSent, messageTriedAgain } from './events';
import { waitsForACall, type MessageKind } from './message-kind';
import type { MessagesRefusal } from './refusals';

/** `held` waits for a call, `queued` for its time or the mail server. `not-needed`: what it would say is no longer so. */
export type MessageState = 'held' | 'queued' | 'sent' | 'failed' | 'not-needed';

/** Why a message cannot reach somebody; a coordinator calls instead. `SAID_NO`: they said no to this way of writing to them. */
export const deliveryProblems = ['NO_ADDRESS', 'ADDRESS_REFUSED', 'SAID_NO'] as const;

export type DeliveryProblem = (typeof deliveryProblems)[number];

/** A message holds whom it is for and what it is about, as ids. Its words are made when it leaves and are kept nowhere. */
export interface Message {
  readonly id: Id<'Message'>;
  readonly kind: MessageKind;
  readonly toPersonId: Id<'Person'>;
  readonly channel: 'email';
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
  const again: Message = { ...message, state: 'queued', dueAt, problem: null };
  return decided(again, messageTriedAgain(again));
}

const SECOND = 1_000;
const LONGEST_WAIT_SECONDS = 60;

/** How long to wait after a try that failed: 2, 4, 8 … seconds, never more than a minute, so a mail server that comes back is not kept waiting. */
export function waitAfter(attempts: number): number {
  return SECOND * Math.min(2 ** Math.max(1, attempts), LONGEST_WAIT_SECONDS);
}
