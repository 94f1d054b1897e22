import { startSupport, tryPin, whyNotOpenSupport, whyNotUsePin, type Person, type SignInCard } from '@alongside/accounts/rules';
import { Refusal, SystemClock, systemActor, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { fitsPin } from '../pin-mark';
import { Challenges } from '../store/challenges';
import { PersonStore } from '../store/person.store';
import { SignInCardStore } from '../store/sign-in-card.store';
import { EndSession } from './end-session';
import { OfferSupport, type OfferOfSupport } from './offer-support';
import { OpenSession, type SignedIn } from './open-session';

/** What the young person did on the worker's device. */
export interface OpenedByThem {
  readonly pin: string | null;
  readonly pressed: boolean;
}

/** The card is the young person's; the house tries its PIN. */
const house = systemActor('accounts.support-person');

/**
 * A young person uses Alongside on a worker's device, for twenty minutes, beside them, once they have opened it themselves. The worker's own session there ends first:
 * nobody is left with both. Everything done is on record as supported by the worker, and that they sat there is among who looked.
 */
@Injectable()
export class SupportPerson {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PersonStore,
    private readonly cards: SignInCardStore,
    private readonly challenges: Challenges,
    private readonly offers: OfferSupport,
    private readonly open: OpenSession,
    private readonly end: EndSession,
    private readonly trueClock: SystemClock,
  ) {}

  /** Throws Refusal SUPPORT_START_AGAIN, PIN_NOT_RIGHT, TOO_MANY_TRIES, SUPPORT_NEEDS_YES; NOT_FOUND, SUPPORT_FOR_YOUNG_PEOPLE. */
  async run(personId: Id<'Person'>, opened: OpenedByThem, browser: string, by: Actor): Promise<SignedIn> {
    // A wrong try must be counted, so it is saved before it is refused.
    const answer = await this.transactions.run(async () => {
      const offered = await this.challenges.look('support', browser);
      const offer = offered?.personId === personId ? (JSON.parse(offered.secret) as OfferOfSupport) : null;
      if (offer === null || offer.helperId !== by.personId) return 'SUPPORT_START_AGAIN';
      const { card, ...person } = await this.offers.whoMayBeHelped(personId, by);
      const whyNot = await this.whyNotOpen(card, opened, by);
      return whyNot ?? this.begin(person, offer, card, browser, by);
    });
    if (typeof answer === 'string') throw new Refusal(answer, answer === 'PIN_NOT_RIGHT' || answer === 'TOO_MANY_TRIES' ? 'pin' : undefined);
    return answer;
  }

  private async whyNotOpen(card: SignInCard | null, { pin, pressed }: OpenedByThem, by: Actor): Promise<string | null> {
    if (card === null) return whyNotOpenSupport({ hasPin: false, pinFits: false, pressed });
    const [now, pinFits] = [this.trueClock.now(), card.pinMark !== null && pin !== null && (await fitsPin(card.pinMark, pin))];
    const whyNot = whyNotUsePin(card, pinFits, now);
    await this.transactions.as(house, () => this.cards.save(tryPin(card, pinFits, now), by));
    return whyNot ?? whyNotOpenSupport({ hasPin: true, pinFits, pressed });
  }

  private async begin(person: Person, { present }: OfferOfSupport, card: SignInCard | null, browser: string, by: Actor): Promise<SignedIn> {
    await this.challenges.take('support', browser);
    await this.people.save(startSupport(person, card === null ? 'press' : 'pin', present), by);
    await this.end.run(by);
    return this.open.signIn(person.id, { assurance: 1, way: 'supported', device: 'shared', supportedById: by.personId });
  }
}
