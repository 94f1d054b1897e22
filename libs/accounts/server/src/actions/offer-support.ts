import { presences, whyNotSupport, whyNotUseCard, type OpenedWith, type Person, type Presence, type SignInCard } from '@alongside/accounts/rules';
import { must, Refusal, SystemClock, systemActor, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable, Optional } from '@nestjs/common';

import { Challenges } from '../store/challenges';
import { PersonStore } from '../store/person.store';
import { RoleGrantStore } from '../store/role-grant.store';
import { SignInCardStore } from '../store/sign-in-card.store';
import { SupportLinks } from '../support-links';

/** What the young person sees on the worker's device before it becomes theirs. */
export interface SupportOffered {
  readonly firstName: string;
  readonly opensWith: OpenedWith;
}

/** What was said when it was offered, until the young person opens it in the same browser. */
export interface OfferOfSupport {
  readonly helperId: string;
  readonly present: Presence;
}

/** Cards are walled off from workers who are no coordinators; the house looks whether there is a PIN. */
const house = systemActor('accounts.offer-support');

/** A worker offers to sit beside a young person and says who else is there. Nothing is open yet: that is the young person's to do. */
@Injectable()
export class OfferSupport {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PersonStore,
    private readonly grants: RoleGrantStore,
    private readonly cards: SignInCardStore,
    private readonly challenges: Challenges,
    private readonly trueClock: SystemClock,
    @Optional() private readonly links?: SupportLinks,
  ) {}

  /** Throws Refusal NOT_FOUND for somebody the worker is not linked to, SUPPORT_FOR_YOUNG_PEOPLE, ANSWER_UNKNOWN. */
  run(personId: Id<'Person'>, present: string, browser: string, by: Actor): Promise<SupportOffered> {
    const known = presences.find((one) => one === present);
    if (known === undefined || by.personId === null) throw new Refusal('ANSWER_UNKNOWN', 'present');
    const offer: OfferOfSupport = { helperId: by.personId, present: known };
    return this.transactions.run(async () => {
      const { firstName, card } = await this.whoMayBeHelped(personId, by);
      await this.challenges.put('support', browser, { personId, secret: JSON.stringify(offer) });
      return { firstName, opensWith: card === null ? 'press' : 'pin' };
    });
  }

  /** The young person, locked, with the card whose PIN opens it; null when they have none that works. Throws Refusal NOT_FOUND, SUPPORT_FOR_YOUNG_PEOPLE. */
  async whoMayBeHelped(personId: Id<'Person'>, by: Actor): Promise<Person & { readonly card: SignInCard | null }> {
    const person = await this.people.lock(personId);
    const linked = by.personId !== null && (await this.links?.knowsClosely(by.personId, personId)) === true;
    must(whyNotSupport({ person: { ...person, roles: await this.grants.rolesOf(personId) }, roles: by.roles, linked, own: by.personId === personId }));
    const card = await this.transactions.as(house, () => this.cards.lockOf(personId));
    const opens = card !== null && card.pinMark !== null && whyNotUseCard(card, this.trueClock.now()) === null;
    return { ...person, card: opens ? card : null };
  }
}
