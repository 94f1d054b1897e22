import type { ConsentRecord } from '@alongside/consent/rules';
import { AccountsDoor } from '@alongside/accounts/server';
import { Refusal, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Files } from '@alongside/platform/files';
import { Injectable } from '@nestjs/common';

import { CONSENT_SCAN } from '../consent-scan-purpose';
import { AnswerConsent } from './answer-consent';

export interface SpokenAnswer {
  readonly consentId: Id<'Consent'>;
  readonly giverId: Id<'Person'>;
  readonly answer: string;
  /** In their words, as they were said. */
  readonly words: string | null;
  readonly witnessId: Id<'Person'>;
}

export interface PaperAnswer {
  readonly consentId: Id<'Consent'>;
  readonly giverId: Id<'Person'>;
  readonly answer: string;
  readonly fileId: Id<'File'>;
}

/** An answer that did not come from the person's own hand on their own page: said to us, or written on paper. Whoever takes it down stands beside it by name. */
@Injectable()
export class RecordAnswer {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountsDoor,
    private readonly files: Files,
    private readonly answers: AnswerConsent,
  ) {}

  /** A second person who heard it too stands beside it. Throws the refusals of an answer, and WITNESS_NEEDED, OWN_ANSWER_BY_HAND. */
  async spoken({ consentId, giverId, answer, words, witnessId }: SpokenAnswer, by: Actor): Promise<ConsentRecord> {
    const collectedBy = mustBeSomebodyElse(giverId, by);
    if (witnessId === collectedBy || witnessId === giverId || (await this.accounts.person(witnessId)) === null) throw new Refusal('WITNESS_NEEDED', 'witnessId');
    return this.answers.run({ consentId, answer: answer.toLowerCase(), words, giverId, collected: { method: 'verbal-witnessed', collectedBy, witnessedBy: witnessId, scanFileId: null } }, by);
  }

  /** The paper itself is kept beside it. Throws the refusals of an answer, OWN_ANSWER_BY_HAND, and NOT_FOUND naming fileId. */
  paper({ consentId, giverId, answer, fileId }: PaperAnswer, by: Actor): Promise<ConsentRecord> {
    return this.transactions.run(async () => {
      const collectedBy = mustBeSomebodyElse(giverId, by);
      const answered = await this.answers.run({ consentId, answer: answer.toLowerCase(), words: null, giverId, collected: { method: 'paper-scan', collectedBy, witnessedBy: null, scanFileId: fileId } }, by);
      await this.files.attach(fileId, { purpose: CONSENT_SCAN, subjectId: consentId, personId: answered.memberId as string as Id<'Person'> }, by);
      return answered;
    });
  }
}

function mustBeSomebodyElse(giverId: Id<'Person'>, by: Actor): Id<'Person'> {
  if (by.personId === null) throw new Refusal('NOT_FOUND');
  if (giverId === by.personId) throw new Refusal('OWN_ANSWER_BY_HAND', 'giverId');
  return by.personId;
}
