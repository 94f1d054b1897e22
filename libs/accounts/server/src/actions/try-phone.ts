import { askToTryPhone, mobileNumber, MOST_PHONES_TRIED, readCode, signInByPhone, tryPhone, whyNotAnswerPhone, whyNotHandOutWayIn } from '@alongside/accounts/rules';
import { must, newId, Refusal, SystemClock, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Nudge } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { fits } from '../sign-in-marks';
import { PersonStore } from '../store/person.store';
import { PhoneTryStore } from '../store/phone-try.store';
import { RoleGrantStore } from '../store/role-grant.store';

export const SEND_PHONE_TRIES = 'accounts.send-phone-tries';

/** A number that somebody wrote down is tried: its owner says the code that came there. Until then codes for signing in go where they went before. */
@Injectable()
export class TryPhone {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PersonStore,
    private readonly grants: RoleGrantStore,
    private readonly phoneTries: PhoneTryStore,
    private readonly nudge: Nudge,
    private readonly trueClock: SystemClock,
  ) {}

  /** Empty takes the number away at once; the same again changes nothing. Throws Refusal PHONE_NOT_UNDERSTOOD, PHONE_TRIED_TOO_OFTEN; NOT_FOUND, WAYS_IN_FOR_MEMBERS, WAYS_IN_OF_YOUR_OWN. */
  ask(personId: Id<'Person'>, typed: string, by: Actor): Promise<void> {
    const phone = typed.trim() === '' ? null : mobileNumber(typed);
    if (typed.trim() !== '' && phone === null) throw new Refusal('PHONE_NOT_UNDERSTOOD', 'phone');
    return this.transactions.run(async () => {
      const person = await this.people.lock(personId);
      must(whyNotHandOutWayIn({ ...person, roles: await this.grants.rolesOf(personId) }, by));
      if (person.signInPhone === phone) return;
      if (phone === null) return void (await this.people.save(signInByPhone(person, null), by));
      if (by.personId === null) throw new Refusal('SIGN_IN_FIRST');
      must((await this.phoneTries.askedLately(personId)) < MOST_PHONES_TRIED ? null : 'PHONE_TRIED_TOO_OFTEN', 'phone');
      await this.phoneTries.save(askToTryPhone({ id: newId(), personId, askedById: by.personId, phone }, this.trueClock.now()), by);
      await this.nudge.job(SEND_PHONE_TRIES);
    });
  }

  /** By whoever wrote it down, or by the person themselves. Throws Refusal PHONE_CODE_NOT_RIGHT, the same for every reason. */
  async answer(personId: Id<'Person'>, typed: string, by: Actor): Promise<void> {
    // A wrong try must be counted, so it is saved before it is refused.
    const whyNot = await this.transactions.run(async () => {
      const person = await this.people.lock(personId);
      const asked = await this.phoneTries.lockLast(personId);
      if (asked === null) return 'PHONE_CODE_NOT_RIGHT';
      const now = this.trueClock.now();
      const matches = fits(asked.codeMark, asked.id, readCode(typed));
      const refused = whyNotAnswerPhone(asked, matches, by, now);
      await this.phoneTries.save(tryPhone(asked, matches, by, now), by);
      if (refused === null) await this.people.save(signInByPhone(person, asked.phone), by);
      return refused;
    });
    if (whyNot !== null) throw new Refusal(whyNot, 'code');
  }
}
