import { choosePin, keepCardAnew, readCode, tryPin, whyNotPin, whyNotUseCard, whyNotUsePin, type SignInCard } from '@alongside/accounts/rules';
import { must, nobody, Refusal, SystemClock, systemActor, type Actor } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { CardMarks } from '../card-marks';
import { fitsPin, pinMark } from '../pin-mark';
import { SignInCardStore } from '../store/sign-in-card.store';
import { EndSession } from './end-session';
import { OpenSession, type SignedIn } from './open-session';

const by = { ...nobody, purpose: 'sign-in' };
/** Whose card it is nobody knows yet, so the house looks in its own name. */
const finder = systemActor('accounts.sign-in');

/** Card and PIN. The first time the card alone is enough, and the PIN that is typed is the one chosen. */
@Injectable()
export class SignInWithCard {
  constructor(
    private readonly transactions: Transactions,
    private readonly cards: SignInCardStore,
    private readonly marks: CardMarks,
    private readonly open: OpenSession,
    private readonly end: EndSession,
    private readonly trueClock: SystemClock,
  ) {}

  /** Whether a PIN belongs to this card already. Throws Refusal SIGN_IN_CARD_NOT_RIGHT. */
  look(code: string): Promise<'choose-pin' | 'write-pin'> {
    return this.transactions.as(finder, () => this.transactions.run(async () => {
      const card = await this.find(code);
      if (card === null || whyNotUseCard(card, this.trueClock.now()) !== null) throw new Refusal('SIGN_IN_CARD_NOT_RIGHT', 'card');
      return card.pinMark === null ? 'choose-pin' : 'write-pin';
    }));
  }

  /** Throws Refusal SIGN_IN_CARD_NOT_RIGHT, SIGN_IN_CARD_HAS_PIN, PIN_LENGTH, PIN_TOO_EASY, PIN_NOT_RIGHT, TOO_MANY_TRIES. */
  async run(code: string, pin: string, choosing: boolean, actor: Actor): Promise<SignedIn> {
    // A wrong try must be counted, so it is saved before it is refused.
    const answer = await this.transactions.as(finder, () => this.transactions.run(async () => {
      const card = await this.find(code);
      if (card === null) return 'SIGN_IN_CARD_NOT_RIGHT';
      const whyNot = choosing ? await this.choose(card, pin) : await this.tried(card, pin);
      if (whyNot !== null) return whyNot;
      await this.end.run(actor);
      return this.open.signIn(card.personId, { assurance: 1, way: 'card', device: 'usual' });
    }));
    if (typeof answer === 'string') throw new Refusal(answer, answer === 'SIGN_IN_CARD_NOT_RIGHT' ? 'card' : 'pin');
    return answer;
  }

  private async find(typed: string): Promise<SignInCard | null> {
    const code = readCode(typed);
    const card = await this.cards.lockBy([this.marks.of(code)]);
    if (card !== null) return card;
    const older = await this.cards.lockBy(this.marks.before(code));
    return older && (await this.cards.save(keepCardAnew(older, this.marks.of(code)), by));
  }

  private async choose(card: SignInCard, pin: string): Promise<null> {
    must(whyNotPin(pin), 'pin');
    await this.cards.save(choosePin(card, await pinMark(pin), this.trueClock.now()), by);
    return null;
  }

  private async tried(card: SignInCard, pin: string): Promise<string | null> {
    const now = this.trueClock.now();
    const matches = card.pinMark !== null && (await fitsPin(card.pinMark, pin));
    await this.cards.save(tryPin(card, matches, now), by);
    return whyNotUsePin(card, matches, now);
  }
}
