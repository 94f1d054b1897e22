/** How much of a child's day somebody who looks after the child sees: nothing of it; only the ways, and themselves; or who collects and with whom they left, too. */
export const daySights = ['nothing', 'ways', 'all'] as const;

export type DaySight = (typeof daySights)[number];

export interface LooksAfter {
  readonly guardianId: string;
  /** The link counts today, and nobody said that telling them is not safe. */
  readonly told: boolean;
  /** From whom a rule keeps the child away; null: the rule names somebody who is no member, and only whoever opens it knows whom. */
  readonly keptFrom: readonly (string | null)[];
}

/** Where a rule may be about the very person who asks, nobody else's name and no hour is told before a person has looked at it. */
export function daySight({ guardianId, told, keptFrom }: LooksAfter): DaySight {
  if (!told || keptFrom.includes(guardianId)) return 'nothing';
  return keptFrom.includes(null) ? 'ways' : 'all';
}
