import { AccountsDoor } from '@alongside/accounts/server';
import { isUnderAge, plainName, type SheetGuardian } from '@alongside/members/rules';
import { Clock, type Actor, type Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { JoiningValues } from '../joining-values';
import { GuardianshipStore } from '../store/guardianship.store';
import { MembersRead } from '../store/members.read';
import { AddGuardian } from './add-guardian';
import { LinkGuardian } from './link-guardian';

export interface NamedInSheet {
  readonly memberId: Id<'Member'>;
  readonly guardian: SheetGuardian;
}

/** Whom a sheet names as looking after a child is written down, not yet confirmed: nothing is asked of them and nothing opens to them. Whoever is written down already stays once. */
@Injectable()
export class NameSheetGuardians {
  constructor(
    private readonly clock: Clock,
    private readonly accounts: AccountsDoor,
    private readonly values: JoiningValues,
    private readonly links: LinkGuardian,
    private readonly adding: AddGuardian,
    private readonly guardianships: GuardianshipStore,
    private readonly members: MembersRead,
  ) {}

  /** In the caller's transaction. Answers of whom somebody new is written down. */
  async run(named: readonly NamedInSheet[], by: Actor): Promise<ReadonlySet<Id<'Member'>>> {
    const written = new Map<string, Id<'Person'>>();
    const moved = new Set<Id<'Member'>>();
    for (const { memberId, guardian } of named) {
      const email = await this.theirEmail(guardian.email);
      const person = email === null ? (written.get(markOf(guardian)) ?? null) : ((await this.accounts.personWithEmail(email))?.id ?? null);
      const open = await this.guardianships.open(memberId);
      if (open.some(({ guardianId }) => guardianId === person) || (await this.isNamed(open.map(({ guardianId }) => guardianId), guardian.name))) continue;
      const link = person === null
        ? await this.adding.run({ memberId, ...guardian, email }, by)
        : await this.links.run({ memberId, guardianId: person, relation: guardian.relation, phone: guardian.phone, from: this.clock.today() }, by);
      written.set(markOf(guardian), link.guardianId);
      moved.add(memberId);
    }
    return moved;
  }

  private async isNamed(ids: readonly Id<'Person'>[], name: string): Promise<boolean> {
    return ids.length > 0 && (await this.accounts.people([...ids])).some(({ displayName }) => plainName(displayName) === plainName(name));
  }

  /** A family shares an e-mail: one that is a child's of ours is not where a guardian is found. */
  private async theirEmail(email: string | null): Promise<string | null> {
    const person = email === null ? null : await this.accounts.personWithEmail(email);
    const member = person && (await this.members.one(person.id));
    return member && isUnderAge(member, this.clock.today(), (await this.values.ages()).adult) ? null : email;
  }
}

/** Brothers and sisters have one mother: the same name and phone in one sheet is one person. */
const markOf = ({ name, phone }: SheetGuardian) => `${plainName(name)} ${phone ?? ''}`;
