import { CouncilDoor } from '@alongside/council/server';
import { sightOf, type LinkedProfessional } from '@alongside/members/rules';
import { Clock, hasRole, Refusal, type Actor, type Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { aroundAges } from './around-ages';
import { ProfessionalsRead } from './store/professionals.read';

/** Who works with whom today: the relation that opens a worker's pages, whatever their role. */
@Injectable()
export class Assigned {
  constructor(private readonly clock: Clock, private readonly council: CouncilDoor, private readonly professionals: ProfessionalsRead) {}

  async linksOf(personId: Id<string>): Promise<readonly LinkedProfessional[]> {
    const today = this.clock.today();
    return this.professionals.links(personId, today, await aroundAges(this.council, today));
  }

  /** Coordinators, and workers who are linked to this member and confirmed. Throws Refusal NOT_FOUND for everybody else. */
  async mustKnowClosely(memberId: Id<string>, by: Actor): Promise<void> {
    if (hasRole(by, 'coordinator') || by.kind === 'system') return;
    const links = by.personId === null ? [] : await this.linksOf(by.personId);
    if (!links.some((link) => link.memberId === memberId && sightOf(link.kind) === 'worker')) throw new Refusal('NOT_FOUND');
  }
}
