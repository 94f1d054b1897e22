import { AccountsDoor } from '@alongside/accounts/server';
import { answerJoining, hasRunOut, type Answer, type JoiningAsking } from '@alongside/consent/rules';
import { Clock, must, newId, Refusal, systemActor, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { JoiningWords } from '@alongside/members/server';
import { Transactions } from '@alongside/platform/database';
import { Files } from '@alongside/platform/files';
import { Injectable } from '@nestjs/common';

import { CONSENT_SCAN } from '../consent-scan-purpose';
import { JoiningShown } from '../joining-shown';
import { isReplyCode, markOf } from '../reply-code';
import { JoiningAnswers, type JoiningAnswer } from '../store/joining-answers.store';
import { JoiningAskingStore } from '../store/joining-asking.store';
import { JoiningLinks } from '../store/joining-links.store';
import { AskForJoining, whyNotAskAbout, type TypedGuardian } from './ask-for-joining';

/** Whoever opened a guardian's link is nobody of ours yet. */
export const joiningPage = systemActor('consent.joining-page');

/** What the team writes down: said to two of us, or on a paper that is kept. */
export interface JoiningByHand {
  readonly enquiryId: Id<'Enquiry'>;
  /** Somebody who was asked already; else who it is. */
  readonly askingId: Id<'JoiningAsking'> | null;
  readonly guardian: TypedGuardian;
  readonly answer: string;
  readonly saidOn: PlainDate;
  /** The wording that was read to them, or stands on the paper. */
  readonly shownId: Id<'ConsentForm'>;
  readonly witnessId: Id<'Person'> | null;
  readonly fileId: Id<'File'> | null;
}

type Proof = Pick<JoiningAnswer, 'method' | 'collectedBy' | 'witnessedBy' | 'scanFileId'>;

/** A guardian's yes, no or wish to talk about somebody coming in: by their link, on paper or by word of mouth, with the words they were shown. */
@Injectable()
export class AnswerJoining {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly accounts: AccountsDoor,
    private readonly enquiries: JoiningWords,
    private readonly asking: AskForJoining,
    private readonly askings: JoiningAskingStore,
    private readonly links: JoiningLinks,
    private readonly answers: JoiningAnswers,
    private readonly shown: JoiningShown,
    private readonly files: Files,
  ) {}

  /** One answer a link. Throws Refusal NOT_FOUND, LINK_RUN_OUT, JOINING_OVER, JOINING_ANSWERED, WORDS_NOT_THESE, ANSWER_UNKNOWN. */
  byLink(code: string, said: string, shownId: Id<'ConsentForm'> | null): Promise<JoiningAsking> {
    return this.transactions.as(joiningPage, () => this.transactions.run(async () => {
      const link = isReplyCode(code) ? await this.links.opened(markOf(code)) : null;
      const found = link && (await this.askings.find(link.askingId));
      if (!link || !found) throw new Refusal('NOT_FOUND');
      const enquiry = await this.enquiries.hold(found.enquiryId);
      if (whyNotAskAbout(enquiry) !== null) throw new Refusal('JOINING_OVER');
      const asking = await this.askings.lock(found.id);
      if ((await this.links.newest(asking.id))?.id !== link.id || hasRunOut(link, this.clock.today())) throw new Refusal('LINK_RUN_OUT');
      return this.say(asking, enquiry.name ?? '', { said, on: this.clock.today(), shownId, proof: { method: 'reply-link', collectedBy: null, witnessedBy: null, scanFileId: null } }, joiningPage);
    }));
  }

  /** Throws the refusals of writing down who it is, and WITNESS_NEEDED, SAID_IN_FUTURE, WORDS_NOT_THESE, NOT_FOUND naming fileId. */
  byHand({ enquiryId, askingId, guardian, answer, saidOn, shownId, witnessId, fileId }: JoiningByHand, by: Actor): Promise<JoiningAsking> {
    return this.transactions.run(async () => {
      if (by.personId === null) throw new Refusal('NOT_FOUND');
      if (saidOn > this.clock.today()) throw new Refusal('SAID_IN_FUTURE', 'saidOn');
      const proof = await this.proofOf(by.personId, witnessId, fileId);
      const enquiry = await this.enquiries.hold(enquiryId);
      must(whyNotAskAbout(enquiry));
      const asking = askingId === null ? await this.asking.write(enquiry, guardian, null, by) : await this.askings.lock(askingId);
      if (asking.enquiryId !== enquiryId) throw new Refusal('NOT_FOUND', 'askingId');
      const answered = await this.say(asking, enquiry.name ?? '', { said: answer, on: saidOn, shownId, proof }, by);
      if (fileId !== null) await this.files.attach(fileId, { purpose: CONSENT_SCAN, subjectId: answered.id }, by);
      return answered;
    });
  }

  /** A paper that is kept, or a second person who heard it too. */
  private async proofOf(collectedBy: Id<'Person'>, witnessId: Id<'Person'> | null, fileId: Id<'File'> | null): Promise<Proof> {
    if (fileId !== null) return { method: 'paper-scan', collectedBy, witnessedBy: null, scanFileId: fileId };
    if (witnessId === null || witnessId === collectedBy || (await this.accounts.person(witnessId)) === null) throw new Refusal('WITNESS_NEEDED', 'witnessId');
    return { method: 'verbal-witnessed', collectedBy, witnessedBy: witnessId, scanFileId: null };
  }

  private async say(asking: JoiningAsking, childName: string, { said, on, shownId, proof }: { readonly said: string; readonly on: PlainDate; readonly shownId: Id<'ConsentForm'> | null; readonly proof: Proof }, by: Actor): Promise<JoiningAsking> {
    const { formId, words: told } = await this.shown.for(childName, asking, shownId);
    const answered = await this.askings.save(answerJoining(asking, said, { byLink: proof.method === 'reply-link', on }), by);
    await this.answers.add({ id: newId(), askingId: asking.id, decision: said as Answer, ...proof, formId, told, saidOn: on, at: this.clock.now() });
    return answered;
  }
}
