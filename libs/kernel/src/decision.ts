export type FactValue = string | number | boolean | null | readonly string[];

/** Something that happened, told in ids, dates, amounts and states; never a name, a contact or free text. */
export interface Fact {
  /** `context.thing-happened` */
  readonly name: string;
  readonly subjectId: string;
  readonly data: Readonly<Record<string, FactValue>>;
}

/** What a rule decided: the new state and the facts that explain it. A store saves nothing else. */
export interface Decision<State> {
  readonly state: State;
  readonly facts: readonly [Fact, ...Fact[]];
}

export function decided<State>(state: State, fact: Fact, ...more: readonly Fact[]): Decision<State> {
  return { state, facts: [fact, ...more] };
}
