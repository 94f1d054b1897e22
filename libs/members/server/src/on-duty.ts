import { AccountsDoor, type PersonCard } from '@alongside/accounts/server';
import type { DutyPlace } from '@alongside/members/rules';
import { Injectable } from '@nestjs/common';

import { DutyListsRead } from './store/duty-lists.read';

export interface OnDutyNow {
  readonly places: readonly (DutyPlace & Pick<PersonCard, 'firstName' | 'displayName'>)[];
  /** False: nobody set a list that still holds, so those who lead the service are asked. */
  readonly byList: boolean;
}

/** Who is asked to look now. Somebody whose role has ended is passed over; with nobody left, the service leads stand in. */
@Injectable()
export class OnDuty {
  constructor(private readonly accounts: AccountsDoor, private readonly lists: DutyListsRead) {}

  async now(): Promise<OnDutyNow> {
    const list = await this.lists.current();
    const leads = new Map((await this.accounts.peopleWithRole('safeguarding-lead')).map((person) => [person.id, person]));
    const places = (list?.places ?? []).flatMap((place) => {
      const person = leads.get(place.personId);
      return person ? [{ ...place, firstName: person.firstName, displayName: person.displayName }] : [];
    });
    return places.length > 0 ? { places, byList: true } : { places: await this.serviceLeads(), byList: false };
  }

  private async serviceLeads(): Promise<OnDutyNow['places']> {
    const found: OnDutyNow['places'][number][] = [];
    for (const { id, firstName, displayName } of await this.accounts.peopleWithRole('service-lead')) {
      const phone = await this.accounts.workPhone(id);
      if (phone !== null) found.push({ personId: id, phone, firstName, displayName });
    }
    return found;
  }
}
