/** What the council decided about first proofs; the context that knows its decisions exports it globally. */
export abstract class ProofLimits {
  /** For how many hours an administrator's word holds. */
  abstract hoursOfWord(): Promise<number>;
}
