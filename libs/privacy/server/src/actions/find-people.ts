import { AccountsDoor, type PersonCard } from '@alongside/accounts/server';
import { requiredText, systemActor, type Actor, type PlainDate } from '@alongside/kernel';
import { MembersDoor, type MemberKind } from '@alongside/members/server';
import { Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

/** Somebody to choose, with what tells two of one name apart, and no more. */
export interface FoundPerson extends Pick<PersonCard, 'id' | 'firstName' | 'roles'> {
  readonly name: string;
  /** Null for somebody who is no member. */
  readonly kind: MemberKind | null;
  readonly joinedOn: PlainDate | null;
  readonly hasLeft: boolean;
  readonly bornIn: number | null;
}

const MOST = 20;

/** By any part of a name, for whoever then says which of them is meant. Each who is found sees that somebody looked. */
@Injectable()
export class FindPeople {
  constructor(private readonly transactions: Transactions, private readonly accounts: AccountsDoor, private readonly members: MembersDoor, private readonly events: EventLog) {}

  /** Throws Refusal ANSWER_MISSING, ANSWER_TOO_LONG. */
  async run(name: string, by: Actor): Promise<readonly FoundPerson[]> {
    const people = await this.accounts.peopleNamed(requiredText(name, 'name', 120), MOST);
    const ids = people.map(({ id }) => id);
    // The officer has no way to members' records of their own; four words of each are theirs for this.
    const cards = await this.transactions.as(systemActor('privacy.find-people'), () => this.members.members(ids));
    const members = new Map(cards.map((card) => [card.id as string, card]));
    await this.events.recordReads('privacy.people-searched', ids.filter((id) => id !== by.personId), by);
    return people.map(({ id, displayName, firstName, roles }) => {
      const member = members.get(id);
      return {
        id, name: displayName, firstName, roles, kind: member?.kind ?? null, joinedOn: member?.joinedOn ?? null, hasLeft: member?.stage === 'left', bornIn: member?.bornOn ? Number(member.bornOn.slice(0, 4)) : null,
      };
    });
  }
}
