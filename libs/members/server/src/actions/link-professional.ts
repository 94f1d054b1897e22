import { AccountsDoor } from '@alongside/accounts/server';
import { CouncilDoor } from '@alongside/council/server';
import {
  agreeToProfessional, confirmProfessional, emailOf, endProfessional, firstNameOf, isOwnMatter, linkProfessional, nameOf, roleOf, sightOf, type LinkedProfessional,
} from '@alongside/members/rules';
import { ageOn, Clock, must, newId, Refusal, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { LinkedProfessionalStore } from '../store/linked-professional.store';
import { MemberStore } from '../store/member.store';
import { AskAgainWhoDecides } from './ask-again-who-decides';
import { EndRoleWithLastLink } from './end-role-with-last-link';

export interface TypedProfessional {
  readonly memberId: Id<'Member'>;
  readonly kind: string;
  readonly name: string;
  readonly job?: string | null;
  readonly phone?: string | null;
  /** Their work address opens their page here; without one they are only written down. */
  readonly email?: string | null;
  readonly from?: PlainDate;
}

/** A worker or supporter around somebody: written down, confirmed by staff, agreed to by an adult, ended. */
@Injectable()
export class LinkProfessional {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly accounts: AccountsDoor,
    private readonly council: CouncilDoor,
    private readonly members: MemberStore,
    private readonly links: LinkedProfessionalStore,
    private readonly asking: AskAgainWhoDecides,
    private readonly lastLink: EndRoleWithLastLink,
  ) {}

  /** Throws Refusal NOT_FOUND, WORKER_KIND_UNKNOWN, WORKER_KNOWN, OWN_WORKER, ANSWER_MISSING, EMAIL_NOT_UNDERSTOOD, PHONE_NOT_UNDERSTOOD. */
  run({ email, from, ...typed }: TypedProfessional, by: Actor): Promise<LinkedProfessional> {
    return this.transactions.run(async () => {
      await this.members.lock(typed.memberId);
      const name = nameOf(typed.name, 'name');
      const personId = await this.accountOf(name, emailOf(email ?? ''), by);
      const open = (await this.links.of(typed.memberId)).filter(({ to }) => to === null);
      must(personId !== null && open.some((link) => link.personId === personId) ? 'WORKER_KNOWN' : null, 'email');
      return this.links.save(linkProfessional(newId(), { ...typed, name, personId, from: from ?? this.clock.today() }), by);
    });
  }

  /** Throws Refusal NOT_FOUND, LINK_ENDED. */
  confirm(id: Id<'LinkedProfessional'>, by: Actor): Promise<LinkedProfessional> {
    return this.transactions.run(async () => {
      const link = await this.links.save(confirmProfessional(await this.links.lock(id), by.personId, this.clock.today()), by);
      if (link.personId !== null) await this.accounts.grantRole(link.personId, roleOf(link.kind), by);
      const others = (await this.links.of(link.memberId)).filter((other) => other.id !== link.id && sightOf(other.kind) === 'worker' && other.confirmedOn !== null);
      if (sightOf(link.kind) === 'worker' && others.length > 0) await this.asking.workerChanged(link.memberId, by);
      return link;
    });
  }

  /** Both at once, by somebody who has asked already. */
  runConfirmed(typed: TypedProfessional, by: Actor): Promise<LinkedProfessional> {
    return this.transactions.run(async () => this.confirm((await this.run(typed, by)).id, by));
  }

  /** What a worker confirmed is asked again when they go. Throws Refusal NOT_FOUND, LINK_ENDED. */
  end(id: Id<'LinkedProfessional'>, by: Actor): Promise<LinkedProfessional> {
    return this.transactions.run(async () => {
      const link = await this.links.save(endProfessional(await this.links.lock(id), this.clock.today()), by);
      await this.lastLink.professional(link, by);
      const { bornOn } = await this.members.lock(link.memberId);
      const young = bornOn !== null && ageOn(bornOn, this.clock.today()) < (await this.adultAge());
      if (young && sightOf(link.kind) === 'worker' && link.confirmedOn !== null) await this.asking.workerChanged(link.memberId, by);
      return link;
    });
  }

  /** An adult's own yes. Throws Refusal NOT_FOUND for somebody else's link or one that is not theirs to choose, LINK_ENDED. */
  agree(id: Id<'LinkedProfessional'>, by: Actor): Promise<LinkedProfessional> {
    return this.transactions.run(async () => this.links.save(agreeToProfessional(await this.own(id, by), this.clock.today()), by));
  }

  /** An adult's own no: it ends today. Throws as `agree`. */
  endOwn(id: Id<'LinkedProfessional'>, by: Actor): Promise<LinkedProfessional> {
    return this.transactions.run(async () => {
      const link = await this.links.save(endProfessional(await this.own(id, by), this.clock.today()), by);
      await this.lastLink.professional(link, by);
      return link;
    });
  }

  private async own(id: Id<'LinkedProfessional'>, by: Actor): Promise<LinkedProfessional> {
    const link = await this.links.lock(id);
    const { bornOn } = await this.members.lock(link.memberId);
    if ((link.memberId as string) !== by.personId || !isOwnMatter(link, bornOn, this.clock.today(), await this.adultAge())) throw new Refusal('NOT_FOUND');
    return link;
  }

  private adultAge(): Promise<number> {
    return this.council.policyNumber('consent.adult_age', this.clock.today());
  }

  /** Somebody who signs in with that address already keeps their account; without a role it opens nothing. */
  private async accountOf(name: string, email: string | null, by: Actor): Promise<Id<'Person'> | null> {
    if (email === null) return null;
    const known = await this.accounts.personWithEmail(email);
    return known?.id ?? this.accounts.openAccount({ displayName: name, firstName: firstNameOf(name), email, audience: 'staff', roles: [] }, by);
  }
}
