import { AccountsDoor } from '@alongside/accounts/server';
import { CouncilDoor } from '@alongside/council/server';
import type { AroundDate } from '@alongside/consent/rules';
import { Injectable } from '@nestjs/common';

/** What a guardian reads about the people and the money of a date; the number is the team's, never somebody's own. */
export interface AroundTold extends Omit<AroundDate, 'contactId'> {
  /** First name. */
  readonly contactName: string;
  readonly phone: string | null;
}

@Injectable()
export class TellAround {
  constructor(private readonly accounts: AccountsDoor, private readonly council: CouncilDoor) {}

  async of(around: AroundDate | null): Promise<AroundTold | null> {
    if (around === null) return null;
    const { contactId, ...told } = around;
    const team = (await this.council.contacts()).find(({ code }) => code.startsWith('team'));
    return { ...told, contactName: (await this.accounts.person(contactId))?.firstName ?? '', phone: team?.phone ?? null };
  }
}
