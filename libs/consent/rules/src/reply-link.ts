import { addDays, decided, type Decision, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import { linkRenewalAsked, questionsLinkAsked } from './events';
import type { Permission } from './permission';

/** A private link for one guardian: to one permission, or to all that is open about one young person. Only its mark (SHA-256) finds it; the code itself is sealed for the mail. */
export interface ReplyLink {
  readonly id: Id<'ReplyLink'>;
  readonly permissionId: Id<'Permission'> | null;
  readonly memberId: Id<'Member'> | null;
  readonly guardianId: Id<'Person'>;
  readonly mark: string;
  readonly codeSealed: string;
  readonly madeAt: Instant;
  /** The last day it opens the page. */
  readonly lastDay: PlainDate;
}

/** A first link works until the answer is due; a renewed one for as long as an answer still helps. Neither longer than the council's limit. */
export function lastDayOf(permission: Pick<Permission, 'answerBy' | 'activity'>, today: PlainDate, mostDays: number): PlainDate {
  const needed = permission.answerBy >= today ? permission.answerBy : permission.activity.heldOn;
  const most = addDays(today, mostDays);
  return needed < most ? needed : most;
}

export function hasRunOut(link: Pick<ReplyLink, 'lastDay'>, today: PlainDate): boolean {
  return link.lastDay < today;
}

/** Asked for by the person whose link ran out. */
export function renewLink(link: ReplyLink, permission: Permission): Decision<ReplyLink> {
  return decided(link, linkRenewalAsked(permission, link.guardianId));
}

export function renewQuestionsLink(link: ReplyLink, memberId: Id<'Member'>): Decision<ReplyLink> {
  return decided(link, questionsLinkAsked(link.id, memberId, link.guardianId));
}
