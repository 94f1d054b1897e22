/** How much somebody nobody knows may cause to be sent. */
export interface HowMuch {
  /** From one connection within an hour, to whomever. */
  readonly fromNetwork: number;
  /** By everybody together within an hour. */
  readonly together: number;
  /** To one person within ten minutes. */
  readonly toOne: number;
  /** To one person within ten minutes from one connection: fewer, so that nobody alone can use up what that person may get. */
  readonly toOneFromNetwork: number;
}

/** What the council decided about it; some opened context exports it globally. */
export abstract class StrangerLimits {
  abstract today(): Promise<HowMuch>;
}
