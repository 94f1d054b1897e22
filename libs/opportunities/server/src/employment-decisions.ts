import { CouncilDoor } from '@alongside/council/server';
import { systemActor } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { isEmploymentPending, isOfSchoolAge, type Booking, type Session } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

const CODE = 'child.employment.';

/** Whether money for somebody and a date will wait: they are of school age on that day, and the council has not decided yet whether what they do is work. It keeps nobody from coming. */
@Injectable()
export class EmploymentDecisions {
  constructor(private readonly transactions: Transactions, private readonly council: CouncilDoor, private readonly members: MembersDoor) {}

  async payWaits({ memberId, memberKind, payPence }: Pick<Booking, 'memberId' | 'memberKind' | 'payPence'>, { activity, heldOn }: Pick<Session, 'activity' | 'heldOn'>): Promise<boolean> {
    if (payPence <= 0) return false;
    const born = (await this.transactions.as(systemActor('opportunities.employment-decisions'), () => this.members.birthDatesOf([memberId]))).get(memberId) ?? null;
    const decided = (await this.council.policiesStarting(CODE, heldOn)).map(({ code, value }) => ({ activity: code.slice(CODE.length), value }));
    return isEmploymentPending(activity, born === null ? memberKind === 'young-person' : isOfSchoolAge(born, heldOn), decided);
  }
}
