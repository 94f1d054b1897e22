/** What the council decided about proofs; the context that knows its decisions exports it globally. */
export abstract class ProofLimits {
  /** For how many hours an administrator's word holds. */
  abstract hoursOfWord(): Promise<number>;

  /** For how many days another address waits when a code from before was all that proved it. */
  abstract daysEmailWaits(): Promise<number>;
}
