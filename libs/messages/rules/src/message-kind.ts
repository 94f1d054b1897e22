import type { Message } from './message';

/** What we write to people about. The order is the order of a member's story. */
export const messageKinds = [
  'invitation', 'link-renewed', 'permission-asked', 'permission-request', 'permission-link-renewed', 'permission-given', 'permission-not-given', 'decided-alone',
  'booked', 'paper-shared', 'reminder', 'outcome-told', 'payment-sent', 'payment-paid', 'payment-late', 'details-changed', 'voice-answered',
  'check-asked', 'check-late', 'check-running-out', 'check-run-out', 'let-off-ending', 'let-off-over', 'taken-in', 'rest-over', 'goodbye',
  'question-waiting', 'who-decides-changes', 'decided-in-own-name', 'yes-stopped', 'yes-over', 'yes-over-for-young', 'copies-settled', 'copy-to-take-down', 'copy-late', 'copies-late', 'agreement-changed', 'not-ready', 'somebody-not-ready', 'watcher-lost',
] as const;

export type MessageKind = (typeof messageKinds)[number];

/** Hard news about a child is told by a person first; the message waits until somebody has called. */
const afterACall: ReadonlySet<MessageKind> = new Set(['permission-not-given']);

/** What a person needs whatever they said about mail: that somebody changed their details, and the link they asked for a moment ago. Codes to sign in are no messages and go as ever. */
const inAnyCase: ReadonlySet<MessageKind> = new Set(['details-changed', 'link-renewed', 'permission-link-renewed']);

export function goesInAnyCase(kind: MessageKind): boolean {
  return inAnyCase.has(kind);
}

const ofAStop: ReadonlySet<MessageKind> = new Set(['yes-stopped', 'copies-settled']);

/** Whoever it is written to stopped it with their own hand and reads it on their page: nobody calls to say it again. What somebody else stopped is news to them. */
export function stoppedItThemself({ kind, about, toPersonId }: Pick<Message, 'kind' | 'about' | 'toPersonId'>): boolean {
  return ofAStop.has(kind) && about.stoppedById === toPersonId;
}

export function waitsForACall(kind: MessageKind): boolean {
  return afterACall.has(kind);
}
