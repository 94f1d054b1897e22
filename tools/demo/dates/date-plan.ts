import type { Id, Instant, PlainDate } from '@alongside/kernel';

export type Answer = 'yes' | 'no' | 'not sure' | 'silent';

/** One date of the story, before anybody was asked. */
export interface DatePlan {
  /** Tells this date from every other; chance is drawn by it. */
  readonly key: string;
  readonly heldOn: PlainDate;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly parentSeats: number;
  readonly youngSeats: number;
  readonly opensAt: Instant;
  /** Opens the date by the deed that fits its kind. */
  readonly open: () => Promise<Id<'Session'>>;
  /** People who are asked for certain, with what they say; the others are asked in fair turns. */
  readonly asked?: Readonly<Record<string, Answer>>;
  /** Only those named above. */
  readonly nobodyElse?: true;
  /** Who looks after the young people asked has not answered yet. */
  readonly guardiansThink?: true;
  /** Those whose guardian said no and was not called yet: it is still to be talked about. */
  readonly guardianSaysNo?: string;
  readonly everybodyComes?: true;
  /** The register is not closed: `begun` has a first mark, `untouched` has none. */
  readonly register?: 'begun' | 'untouched';
  /** After the register is closed. */
  readonly afterwards?: (sessionId: Id<'Session'>, closedOn: PlainDate) => void;
}
