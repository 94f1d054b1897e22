import { decided, must, requiredText, type Decision, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import { agreementWritten, agreementYes } from '../events';
import type { NetworkGroup } from './network-group';

/** How a group works together, as the group says it. A version stays as it is; a change is a new one. */
export interface GroupAgreement {
  readonly id: Id<'GroupAgreement'>;
  readonly groupId: Id<'NetworkGroup'>;
  readonly version: number;
  readonly words: string;
  readonly from: PlainDate;
  readonly writtenBy: Id<'Person'> | null;
}

/** One member's yes to one version. */
export interface AgreementYes {
  readonly id: Id<'AgreementYes'>;
  readonly groupId: Id<'NetworkGroup'>;
  readonly agreementId: Id<'GroupAgreement'>;
  readonly memberId: Id<'Person'>;
  readonly saidAt: Instant;
  /** The yes of another record of theirs that this one stands for while the two are joined. */
  readonly carriedFrom: Id<'AgreementYes'> | null;
}

const MOST_WORDS = 4_000;

interface Writing {
  readonly words: string;
  readonly by: Id<'Person'> | null;
  readonly today: PlainDate;
}

/** The next version; from then on everybody is asked again. Throws Refusal GROUP_ENDED, ANSWER_MISSING, ANSWER_TOO_LONG, AGREEMENT_SAME. */
export function writeAgreement(id: Id<'GroupAgreement'>, group: Pick<NetworkGroup, 'id' | 'endedOn'>, before: GroupAgreement | null, { words, by, today }: Writing): Decision<GroupAgreement> {
  must(group.endedOn === null ? null : 'GROUP_ENDED');
  const text = requiredText(words, 'words', MOST_WORDS);
  must(before?.words === text ? 'AGREEMENT_SAME' : null, 'words');
  const agreement: GroupAgreement = { id, groupId: group.id, version: (before?.version ?? 0) + 1, words: text, from: today, writtenBy: by };
  return decided(agreement, agreementWritten(agreement));
}

/** Only to the version that holds now: nobody says yes to words they were not shown. */
export function whyNotSayYes(shown: number, now: Pick<GroupAgreement, 'version'> | null): string | null {
  return now === null || now.version !== shown ? 'AGREEMENT_CHANGED' : null;
}

export function sayYes(id: Id<'AgreementYes'>, now: GroupAgreement, memberId: Id<'Person'>, saidAt: Instant): Decision<AgreementYes> {
  const yes: AgreementYes = { id, groupId: now.groupId, agreementId: now.id, memberId, saidAt, carriedFrom: null };
  return decided(yes, agreementYes(yes, now.version));
}

/** What the others are is told to whoever said yes to how the group works today. Without an agreement there is nothing to say yes to. */
export function seesTheOthers(now: Pick<GroupAgreement, 'version'> | null, saidYesTo: number | null): boolean {
  return now === null || saidYesTo === now.version;
}

/** The same person said it on another record of theirs (docs/adr/0027). */
export function carryYes(id: Id<'AgreementYes'>, said: AgreementYes, version: number, memberId: Id<'Person'>): Decision<AgreementYes> {
  const yes: AgreementYes = { ...said, id, memberId, carriedFrom: said.id };
  return decided(yes, agreementYes(yes, version));
}
