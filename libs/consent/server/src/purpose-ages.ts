import { CouncilDoor } from '@alongside/council/server';
import { agesFor, askedOnBirthday, birthdayChange, consentScopes, ownAgeOf, type AskedScope, type ConsentAges, type ConsentScope } from '@alongside/consent/rules';
import type { PlainDate } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

/** From which age somebody says yes alone differs from one purpose to the next: the council's rows, as they hold on the day it is about. */
@Injectable()
export class PurposeAges {
  constructor(private readonly council: CouncilDoor) {}

  async of(scope: ConsentScope, on: PlainDate): Promise<ConsentAges> {
    return agesFor({
      aloneFrom: await this.council.policyNumber(`consent.alone_from.${scope}`, on), beside: await this.council.policyValue(`consent.guardian_beside.${scope}`, on),
      onlineAge: await this.council.policyNumber('consent.online_age', on), adultAge: await this.council.policyNumber('consent.adult_age', on),
    });
  }

  /** The council's birthdays, and every age at which some purpose becomes one's own on one of these days. */
  async birthdays(...days: readonly PlainDate[]): Promise<readonly number[]> {
    const ages = new Set<number>();
    for (const on of days) {
      for (const age of await this.councilBirthdays(on)) ages.add(age);
      for (const scope of consentScopes) if (scope !== 'attend-this-activity') ages.add(ownAgeOf(await this.of(scope, on)));
    }
    return [...ages].sort((one, other) => one - other);
  }

  /** Whether becoming this old on this day is a reason to ask again about a purpose. */
  async askedOn(age: number, scope: AskedScope, birthday: PlainDate): Promise<boolean> {
    return askedOnBirthday(age, await this.of(scope, birthday), { birthdays: await this.councilBirthdays(birthday), ownFrom: await this.council.policyNumber('consent.own_from_age', birthday) });
  }

  /** What becoming this old on this day changes about who says yes, over all purposes. */
  async change(age: number, birthday: PlainDate): Promise<ReturnType<typeof birthdayChange>> {
    const all: ConsentAges[] = [];
    for (const scope of consentScopes) all.push(await this.of(scope, birthday));
    return birthdayChange(age, all);
  }

  private async councilBirthdays(on: PlainDate): Promise<readonly number[]> {
    return (await this.council.policyValue('consent.refresh_birthdays', on)).split(',').map(Number).filter((age) => Number.isInteger(age) && age > 0);
  }
}
