/** What we write to people about. The order is the order of a member's story. */
export const messageKinds = [
  'invitation', 'link-renewed', 'permission-asked', 'permission-request', 'permission-link-renewed', 'permission-given', 'permission-not-given', 'decided-alone',
  'booked', 'paper-shared', 'reminder', 'outcome-told', 'payment-sent', 'payment-paid', 'payment-late', 'details-changed', 'voice-answered',
  'check-asked', 'check-late', 'check-running-out', 'check-run-out', 'taken-in', 'rest-over', 'goodbye',
  'question-waiting', 'who-decides-changes', 'yes-stopped', 'copies-settled', 'agreement-changed', 'not-ready', 'somebody-not-ready',
] as const;

export type MessageKind = (typeof messageKinds)[number];

/** Hard news about a child is told by a person first; the message waits until somebody has called. */
const afterACall: ReadonlySet<MessageKind> = new Set(['permission-not-given']);

export function waitsForACall(kind: MessageKind): boolean {
  return afterACall.has(kind);
}
