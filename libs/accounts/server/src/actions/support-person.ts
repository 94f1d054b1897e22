import { worksHere } from '@alongside/accounts/rules';
import { Refusal, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { PersonStore } from '../store/person.store';
import { RoleGrantStore } from '../store/role-grant.store';
import { EndSession } from './end-session';
import { OpenSession, type SignedIn } from './open-session';

/**
 * A young person uses Alongside on a worker's device, for twenty minutes, beside them. The worker's own session there ends first:
 * nobody is left with both. Everything done is on record as supported by the worker.
 */
@Injectable()
export class SupportPerson {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PersonStore,
    private readonly grants: RoleGrantStore,
    private readonly open: OpenSession,
    private readonly end: EndSession,
  ) {}

  /** Throws Refusal NOT_FOUND, and SUPPORT_FOR_YOUNG_PEOPLE for anybody else. */
  run(personId: Id<'Person'>, by: Actor): Promise<SignedIn> {
    return this.transactions.run(async () => {
      const person = await this.people.lock(personId);
      if (person.audience !== 'young' || worksHere({ ...person, roles: await this.grants.rolesOf(personId) })) throw new Refusal('SUPPORT_FOR_YOUNG_PEOPLE');
      await this.end.run(by);
      return this.open.signIn(personId, { assurance: 1, way: 'supported', device: 'shared', supportedById: by.personId });
    });
  }
}
