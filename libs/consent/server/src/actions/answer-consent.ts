import {
  answerConsent, answers, consentWordsAdded, heldBy, mustAnswer, supersede, wordOf, whyNotAnswerConsent, whyNotSayYes, type Answer, type ConsentRecord, type Giver,
} from '@alongside/consent/rules';
import { decided, must, optionalText, Refusal, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { ConsentMoments } from '../consent-moments';
import { JoinedRecords } from '../joined-records';
import { RecordDecision, type CollectedAnswer } from '../record-decision';
import { ConsentUseStore } from '../store/consent-use.store';
import { ConsentStore, type Living } from '../store/consent.store';
import { UnderstandingsRead } from '../store/understandings.read';
import { TakeDowns } from '../take-downs';
import { TellWhoMayBeTold } from '../tell-who-may-be-told';

const MOST_LETTERS = 2_000;

export interface ConsentAnswer {
  readonly consentId: Id<'Consent'>;
  readonly answer: string;
  readonly words: string | null;
  /** Whose answer it is; the acting person's own when it came from their hand. */
  readonly giverId: Id<'Person'>;
  readonly collected?: CollectedAnswer;
  /** A sooner end they chose with their yes. */
  readonly until?: PlainDate | null;
  /** The wording that was before their eyes, by its form. */
  readonly shownId?: Id<'ConsentForm'> | null;
}

/** One person's yes, no or wish to talk; stopping a yes is a no like any other. Everything that follows from it is done in the same transaction. */
@Injectable()
export class AnswerConsent {
  constructor(
    private readonly transactions: Transactions,
    private readonly moments: ConsentMoments,
    private readonly consents: ConsentStore,
    private readonly uses: ConsentUseStore,
    private readonly understanding: UnderstandingsRead,
    private readonly evidence: RecordDecision,
    private readonly takeDowns: TakeDowns,
    private readonly joined: JoinedRecords,
    private readonly telling: TellWhoMayBeTold,
  ) {}

  /** Throws Refusal NOT_FOUND, ANSWER_UNKNOWN, NOT_SHOWN_NOW, NOT_YOUR_PERMISSION, PERMISSION_NOT_NEEDED, CONSENT_REPLACED, END_NOT_AHEAD, END_TOO_LATE, WORDS_NOT_THESE. */
  async run({ consentId, answer, words: typed, giverId, collected, until = null, shownId = null }: ConsentAnswer, by: Actor): Promise<ConsentRecord> {
    if (!isAnswer(answer)) throw new Refusal('ANSWER_UNKNOWN', 'answer');
    const words = optionalText(typed, 'words', MOST_LETTERS);
    return this.transactions.run(async () => {
      const asked = await this.consents.find(consentId);
      if (asked === null) throw new Refusal('NOT_FOUND');
      const living = await this.consents.lockPurpose(asked.memberId, asked);
      const { consent, giver, moment } = await this.asItIsNow(await this.consents.lock(consentId), living, giverId);
      if (answer === 'yes') must(whyNotSayYes(consent, moment));
      if (answer !== 'no' && consent.state === 'frozen' && consent.whoMust === 'guardian-and-self' && living.question && living.question.id !== consent.id) return this.run({ consentId: living.question.id, answer, words, giverId, collected, until }, by);
      const time = await this.moments.answerTime(consent, moment);
      const said = answerConsent(consent, giver, answer, time, until);
      const decision = said ?? (words === null ? null : decided(consent, consentWordsAdded(consent, giverId)));
      if (decision === null) return consent;
      if (decision.state.state === 'in-discussion' && living.question && living.question.id !== consent.id) return this.carryOver(consent, living.question, { consentId, answer, words, giverId, collected, until }, by);
      const older = living.yes && living.yes.id !== consent.id ? living.yes : null;
      if (older && decision.state.state === 'given') await this.consents.save(supersede(older, decision.state), by);
      const saved = await this.consents.save(decision, by);
      if (older && saved.state === 'given') await this.uses.moveAll(older.id, saved.id);
      await this.evidence.add(saved, { ...this.said(giver, answer, words), collected: collected ?? null, gillickId: await this.gillickOf(saved), shownId }, by);
      if (saved.state === 'refused' || saved.state === 'withdrawn') await this.follow(saved, older, living, giver, by);
      if (said !== null) await this.telling.run(saved, moment, giver, answer, by);
      return saved;
    });
  }

  /** The same reason the button shows. */
  async whyNot(consent: ConsentRecord, personId: Id<'Person'>): Promise<string | null> {
    const moment = await this.moments.of(consent.memberId, consent, consent.decidesOn);
    return whyNotAnswerConsent({ ...consent, ...this.held(consent, moment) }, personId, true);
  }

  private async asItIsNow(kept: ConsentRecord, { newest, yes, question }: Living, giverId: Id<'Person'>) {
    const moment = await this.moments.of(kept.memberId, kept, kept.decidesOn);
    const held: ConsentRecord = { ...kept, ...this.held(kept, moment) };
    // What stands still is decided anew, and not by the word of somebody who decides no more.
    const counts = kept.state === 'frozen' && held.whoMust === 'guardian-and-self' ? held.standing.filter(({ capacity, personId }) => capacity === 'self' || held.holders.some((holder) => holder.personId === personId)) : held.standing;
    const consent: ConsentRecord = { ...held, standing: counts };
    mustAnswer(consent, giverId, [newest?.id, yes?.id, question?.id].includes(consent.id));
    const holder = consent.holders.find(({ personId }) => personId === giverId);
    const giver: Giver = { personId: giverId, capacity: holder?.capacity ?? 'self' };
    return { consent, giver, moment };
  }

  /** Birthdays and court orders happen between the question and the answer; what a manager has looked at stays looked at. */
  private held(consent: ConsentRecord, moment: Parameters<typeof heldBy>[1]): ReturnType<typeof heldBy> {
    const now = heldBy(consent, moment);
    return { ...now, managerCheck: now.managerCheck === 'waiting' && consent.managerCheck === 'done' ? 'done' : now.managerCheck };
  }

  /** A no to one question about a purpose is a no to the purpose: the older yes ends too, and what was made of it comes down. */
  private async follow(saved: ConsentRecord, older: ConsentRecord | null, { question }: Living, giver: Giver, by: Actor): Promise<void> {
    await this.takeDowns.openAll(saved.id, by);
    await this.joined.takeDownBeside(saved.memberId, saved, by);
    const other = older ?? (question && question.id !== saved.id ? question : null);
    if (other === null || wordOf(other, giver.personId) === 'no') return;
    await this.run({ consentId: other.id, answer: 'no', words: null, giverId: giver.personId }, by);
  }

  /** It has been asked again already: what is to be talked about is that question, and there is one of it. */
  private async carryOver(consent: ConsentRecord, question: ConsentRecord, answer: ConsentAnswer, by: Actor): Promise<ConsentRecord> {
    await this.consents.save(supersede(consent, question), by);
    await this.uses.moveAll(consent.id, question.id);
    return this.run({ ...answer, consentId: question.id }, by);
  }

  private async gillickOf({ memberId, scope, whoMust }: ConsentRecord): Promise<Id<'Gillick'> | null> {
    return whoMust === 'self-and-tell-guardian' ? ((await this.understanding.newest(memberId, scope))?.id ?? null) : null;
  }

  private said({ personId, capacity }: Giver, decision: Answer, words: string | null) {
    return { giverId: personId, capacity, decision, words };
  }
}

function isAnswer(text: string): text is Answer {
  return (answers as readonly string[]).includes(text);
}
