/** How many days the answer of a deed done once is kept, as the council decided; some opened context exports it globally. */
export abstract class KeptAnswers {
  abstract days(): Promise<number>;
}
