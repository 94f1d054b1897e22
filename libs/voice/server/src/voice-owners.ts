import { AccountsDoor, type PersonCard } from '@alongside/accounts/server';
import { Refusal, type Id } from '@alongside/kernel';
import { fairestOwner } from '@alongside/voice/rules';
import { Injectable } from '@nestjs/common';

import { VoiceItemsRead } from './store/voice-items.read';

/** Who can keep a promise to somebody who said something. */
@Injectable()
export class VoiceOwners {
  constructor(private readonly accounts: AccountsDoor, private readonly items: VoiceItemsRead) {}

  async all(): Promise<PersonCard[]> {
    const [coordinators, leads] = await Promise.all([this.accounts.peopleWithRole('coordinator'), this.accounts.peopleWithRole('service-lead')]);
    return [...coordinators, ...leads.filter(({ id }) => !coordinators.some((person) => person.id === id))];
  }

  /** Throws Refusal OWNER_UNKNOWN when the council has nobody who coordinates: then nothing can be promised. */
  async fairest(): Promise<Id<'Person'>> {
    const people = (await this.accounts.peopleWithRole('coordinator')).map(({ id }) => id as Id<'Person'>);
    const open = await this.items.openItemsOf(people);
    const owner = fairestOwner(people.map((personId) => ({ personId, openItems: open.get(personId) ?? 0 })));
    if (owner === null) throw new Refusal('OWNER_UNKNOWN');
    return owner;
  }

  /** Throws Refusal OWNER_UNKNOWN naming the field. */
  async mustBeOne(personId: Id<'Person'>): Promise<void> {
    if (!(await this.all()).some(({ id }) => id === personId)) throw new Refusal('OWNER_UNKNOWN', 'ownerId');
  }
}
