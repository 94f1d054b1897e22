import { CouncilDoor } from '@alongside/council/server';
import { whoMustSayYes, whyNotTakePart, type TakePartRefusal, type WhoMustSayYes } from '@alongside/consent/rules';
import { MembersDoor, seatKindOf } from '@alongside/members/server';
import { Refusal, type Id, type PlainDate } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { PermissionsRead } from './store/permissions.read';

/** Asks the rules with this person's age and the council's ages of the day. */
@Injectable()
export class TakePart {
  constructor(
    private readonly members: MembersDoor,
    private readonly council: CouncilDoor,
    private readonly permissions: PermissionsRead,
  ) {}

  /** Throws Refusal NOT_FOUND for somebody who is no member. */
  async whoMust(memberId: Id<'Member'>, on: PlainDate): Promise<WhoMustSayYes> {
    const member = await this.members.member(memberId);
    if (member === null) throw new Refusal('NOT_FOUND');
    const ages = { selfAge: await this.council.policyNumber('consent.own_from_age', on), adultAge: await this.council.policyNumber('consent.adult_age', on) };
    return whoMustSayYes({ young: seatKindOf(member.kind) === 'young-person', bornOn: member.bornOn }, on, ages);
  }

  async whyNot(memberId: Id<'Member'>, sessionId: Id<'Session'>, on: PlainDate): Promise<TakePartRefusal | null> {
    const own = whyNotTakePart(await this.whoMust(memberId, on), await this.permissions.forSession(memberId, sessionId));
    // A no that was said on another record of the same person counts here too: the stricter stays.
    for (const other of (await this.members.otherRecordsOf([memberId])).get(memberId) ?? []) {
      const said = await this.permissions.forSession(other, sessionId);
      if (said && whyNotTakePart(await this.whoMust(other, on), said) === 'PERMISSION_REFUSED') return 'PERMISSION_REFUSED';
    }
    return own;
  }
}
