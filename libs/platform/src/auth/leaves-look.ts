import type { Actor, Fact } from '@alongside/kernel';
import { Extensions } from '@nestjs/graphql';

export interface DeedLook<Thing> {
  /** A name of look-names.ts. */
  readonly look: string;
  /** Whom it is a look at; whoever did the deed is none of them. */
  readonly at: (thing: Thing, by: Actor) => readonly string[];
  /** What the line says besides: as it does where a question leaves the same look, so that both are one line. */
  readonly told?: (thing: Thing) => Fact['data'];
  /** What may be asked besides the id without a look. */
  readonly free?: ReadonlySet<string>;
}

/** On an object type: a deed that answers it, and is asked for more than its id, is a look like any other. */
export const LeavesLook = <Thing>(look: DeedLook<Thing>) => Extensions({ leavesLook: look });

/** How a look is written down: as EventLog.recordReads. */
export type WriteLook = (look: string, at: readonly string[], by: Actor, told: Fact['data']) => Promise<void>;

const PLAIN: readonly string[] = ['id', '__typename'];

/** Answers what the deed did, once it is written down; where that fails, nothing is shown. */
export async function lookedAt(answer: unknown, { look, at, told, free }: DeedLook<unknown>, asked: ReadonlySet<string>, by: Actor, write: WriteLook): Promise<unknown> {
  const done: unknown = await answer;
  if ([...asked].every((field) => PLAIN.includes(field) || free?.has(field) === true)) return done;
  for (const thing of [done].flat()) {
    const others = thing === null || thing === undefined ? [] : at(thing, by).filter((id) => id !== by.personId);
    if (others.length > 0) await write(look, [...new Set(others)], by, told?.(thing) ?? {});
  }
  return done;
}
