import type { ConsentRecord, Permission } from '@alongside/consent/rules';
import { AccountsDoor } from '@alongside/accounts/server';
import { Refusal, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Files } from '@alongside/platform/files';
import { Injectable } from '@nestjs/common';

import { CONSENT_SCAN } from '../consent-scan-purpose';
import type { CollectedAnswer } from '../record-decision';
import { AnswerConsent } from './answer-consent';
import { AnswerPermission } from './answer-permission';

export interface SpokenAnswer<To extends string = 'Consent'> {
  readonly id: Id<To>;
  readonly giverId: Id<'Person'>;
  readonly answer: string;
  /** In their words, as they were said. */
  readonly words: string | null;
  readonly witnessId: Id<'Person'>;
  /** The wording that was read to them; null: as they like to read. */
  readonly shownId: Id<'ConsentForm'> | null;
}

export interface PaperAnswer<To extends string = 'Consent'> {
  readonly id: Id<To>;
  readonly giverId: Id<'Person'>;
  readonly answer: string;
  readonly fileId: Id<'File'>;
  /** The wording that stands on the paper; null: as they like to read. */
  readonly shownId: Id<'ConsentForm'> | null;
}

/** An answer that did not come from the person's own hand on their own page: said to us, or written on paper. Whoever takes it down stands beside it by name. */
@Injectable()
export class RecordAnswer {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountsDoor,
    private readonly files: Files,
    private readonly answers: AnswerConsent,
    private readonly permissions: AnswerPermission,
  ) {}

  /** A second person who heard it too stands beside it. Throws the refusals of an answer, and WITNESS_NEEDED, OWN_ANSWER_BY_HAND. */
  async spoken({ id, giverId, answer, words, witnessId, shownId }: SpokenAnswer, by: Actor): Promise<ConsentRecord> {
    return this.answers.run({ consentId: id, answer: answer.toLowerCase(), words, giverId, shownId, collected: await this.heard(giverId, witnessId, by) }, by);
  }

  /** The same for one date. */
  async spokenForDate({ id, giverId, answer, words, witnessId, shownId }: SpokenAnswer<'Permission'>, by: Actor): Promise<Permission> {
    return this.permissions.run(id, answer.toLowerCase(), words, by, { giverId, collected: await this.heard(giverId, witnessId, by) }, shownId);
  }

  private async heard(giverId: Id<'Person'>, witnessId: Id<'Person'>, by: Actor): Promise<CollectedAnswer> {
    const collectedBy = mustBeSomebodyElse(giverId, by);
    if (witnessId === collectedBy || witnessId === giverId || (await this.accounts.person(witnessId)) === null) throw new Refusal('WITNESS_NEEDED', 'witnessId');
    return { method: 'verbal-witnessed', collectedBy, witnessedBy: witnessId, scanFileId: null };
  }

  /** The paper itself is kept beside it. Throws the refusals of an answer, OWN_ANSWER_BY_HAND, and NOT_FOUND naming fileId. */
  paper({ id, giverId, answer, fileId, shownId }: PaperAnswer, by: Actor): Promise<ConsentRecord> {
    const collected = onPaper(giverId, fileId, by);
    return this.withPaper(fileId, () => this.answers.run({ consentId: id, answer: answer.toLowerCase(), words: null, giverId, collected, shownId }, by), by);
  }

  /** The same for one date. */
  paperForDate({ id, giverId, answer, fileId, shownId }: PaperAnswer<'Permission'>, by: Actor): Promise<Permission> {
    const collected = onPaper(giverId, fileId, by);
    return this.withPaper(fileId, () => this.permissions.run(id, answer.toLowerCase(), null, by, { giverId, collected }, shownId), by);
  }

  private withPaper<Answered extends { readonly id: Id<string>; readonly memberId: Id<'Member'> }>(fileId: Id<'File'>, answering: () => Promise<Answered>, by: Actor): Promise<Answered> {
    return this.transactions.run(async () => {
      const answered = await answering();
      await this.files.attach(fileId, { purpose: CONSENT_SCAN, subjectId: answered.id, personId: answered.memberId as string as Id<'Person'> }, by);
      return answered;
    });
  }
}

function onPaper(giverId: Id<'Person'>, scanFileId: Id<'File'>, by: Actor): CollectedAnswer {
  return { method: 'paper-scan', collectedBy: mustBeSomebodyElse(giverId, by), witnessedBy: null, scanFileId };
}

function mustBeSomebodyElse(giverId: Id<'Person'>, by: Actor): Id<'Person'> {
  if (by.personId === null) throw new Refusal('NOT_FOUND');
  if (giverId === by.personId) throw new Refusal('OWN_ANSWER_BY_HAND', 'giverId');
  return by.personId;
}
