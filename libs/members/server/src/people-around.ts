import { AccountsDoor } from '@alongside/accounts/server';
import { CouncilDoor } from '@alongside/council/server';
import { guardiansOn, isOwnMatter, sightOf, worksWithOn, type GuardianKnownHow, type GuardianRelation, type Responsibility, type WorkerKind } from '@alongside/members/rules';
import { Clock, type Id, type PlainDate } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { aroundAges } from './around-ages';
import { GuardiansRead } from './store/guardians.read';
import type { MemberCard } from './store/members.read';
import { ProfessionalsRead } from './store/professionals.read';

export const sides = ['looks-after', 'works-with'] as const;

/** What a link opens now: it counts; staff have not confirmed it; the adult has not said yes; it stopped by age. */
export const linkStates = ['counts', 'not-confirmed', 'waits-for-own-yes', 'over-by-age'] as const;

/** Everybody around a member in one shape, whichever side they stand on. */
export interface PersonAround {
  readonly id: Id<string>;
  readonly memberId: Id<'Member'>;
  readonly side: (typeof sides)[number];
  readonly personId: Id<'Person'> | null;
  readonly name: string;
  readonly relation: GuardianRelation | WorkerKind;
  readonly job: string | null;
  readonly phone: string | null;
  readonly responsibility: Responsibility | null;
  readonly from: PlainDate;
  readonly confirmedOn: PlainDate | null;
  readonly confirmedByName: string | null;
  /** How the team knows; for the team. */
  readonly confirmedHow: GuardianKnownHow | null;
  /** They are not told what the young person decides; for the team, who said so and since when. */
  readonly notToldSince: PlainDate | null;
  readonly agreedOn: PlainDate | null;
  readonly state: (typeof linkStates)[number];
  /** What they may see when they sign in; null for somebody who has no account. */
  readonly sees: 'permissions' | 'worker' | 'dates' | null;
  /** The adult themself may say yes to it or end it. */
  readonly ownMatter: boolean;
}

@Injectable()
export class PeopleAround {
  constructor(
    private readonly clock: Clock,
    private readonly accounts: AccountsDoor,
    private readonly council: CouncilDoor,
    private readonly guardians: GuardiansRead,
    private readonly professionals: ProfessionalsRead,
  ) {}

  async of({ id, bornOn }: Pick<MemberCard, 'id' | 'bornOn'>): Promise<PersonAround[]> {
    const today = this.clock.today();
    const [ages, guardians, professionals] = await Promise.all([aroundAges(this.council, today), this.guardians.open(id, today), this.professionals.open(id, today)]);
    const named = await this.accounts.people([...guardians.flatMap(({ guardianId, confirmedBy }) => [guardianId, confirmedBy]), ...professionals.map(({ confirmedBy }) => confirmedBy)].filter((one) => one !== null));
    const names = new Map<string, string>(named.map((person) => [person.id, person.displayName]));
    const confirmer = (by: Id<'Person'> | null) => (by === null ? null : (names.get(by) ?? null));
    return [
      ...guardians.map((link): PersonAround => ({
        id: link.id, memberId: id, side: 'looks-after', personId: link.guardianId, name: names.get(link.guardianId) ?? '', relation: link.relation, job: null, phone: link.phone,
        responsibility: link.responsibility, from: link.from, confirmedOn: link.confirmedOn, confirmedByName: confirmer(link.confirmedBy), confirmedHow: link.confirmedHow, notToldSince: link.notToldSince, agreedOn: null, sees: 'permissions', ownMatter: false,
        state: link.confirmedOn === null ? 'not-confirmed' : guardiansOn([link], bornOn, today, ages.adult).length > 0 ? 'counts' : 'over-by-age',
      })),
      ...professionals.map((link): PersonAround => {
        const ownMatter = isOwnMatter(link, bornOn, today, ages.adult);
        const counts = worksWithOn(link, bornOn, today, ages);
        return {
          id: link.id, memberId: id, side: 'works-with', personId: link.personId, name: link.name, relation: link.kind, job: link.job, phone: link.phone, responsibility: null, from: link.from,
          confirmedOn: link.confirmedOn, confirmedByName: confirmer(link.confirmedBy), confirmedHow: null, notToldSince: null, agreedOn: link.agreedOn, sees: link.personId === null ? null : sightOf(link.kind), ownMatter,
          state: link.confirmedOn === null ? 'not-confirmed' : counts ? 'counts' : ownMatter && link.agreedOn === null ? 'waits-for-own-yes' : 'over-by-age',
        };
      }),
    ];
  }
}
