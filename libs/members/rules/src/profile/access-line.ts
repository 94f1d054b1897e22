import { decided, Refusal, type Decision, type Id } from '@alongside/kernel';

import { accessLineSaid, accessLineTakenBack } from '../events';

/** Who sees a line: only the team; also the people who run my dates; also the place we meet at. */
export const lineAudiences = ['team', 'hosts', 'venue'] as const;

export type LineAudience = (typeof lineAudiences)[number];

/** One thing somebody needs so that they can take part. Asked once, carried to each date for those who may see it. */
export interface AccessLine {
  readonly id: Id<'AccessLine'>;
  readonly memberId: Id<'Member'>;
  readonly seenBy: LineAudience;
  /** Sealed by the vault. */
  readonly wordsSealed: string;
}

export const LINE_LETTERS = 2_000;
export const MOST_LINES = 20;

/** The line a team's sheet and the first question fill; its id is the member's own. */
export function firstLineOf(memberId: Id<'Member'>): Id<'AccessLine'> {
  return memberId as string as Id<'AccessLine'>;
}

/** Throws Refusal LINE_AUDIENCE_UNKNOWN. */
export function lineAudienceOf(text: string): LineAudience {
  if (!(lineAudiences as readonly string[]).includes(text)) throw new Refusal('LINE_AUDIENCE_UNKNOWN', 'seenBy');
  return text as LineAudience;
}

export function sayAccessLine(line: AccessLine): Decision<AccessLine> {
  return decided(line, accessLineSaid(line));
}

export function takeBackAccessLine(line: AccessLine): Decision<AccessLine> {
  return decided({ ...line, wordsSealed: '' }, accessLineTakenBack(line));
}

/** The team sees every line, whoever runs a date those for hosts and venues, the venue only its own. */
export function maySeeLine({ seenBy }: Pick<AccessLine, 'seenBy'>, audience: LineAudience): boolean {
  return lineAudiences.indexOf(seenBy) >= lineAudiences.indexOf(audience);
}
