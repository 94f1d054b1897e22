import { AccountsDoor, type PersonCard, type Role } from '@alongside/accounts/server';
import { Injectable } from '@nestjs/common';

/** Who meets families in their work: they go alone, and they are each other's contacts. */
export const meetFamilies: readonly Role[] = ['coordinator', 'supporter', 'social-worker', 'service-lead', 'safeguarding-lead'];

@Injectable()
export class LoneColleagues {
  constructor(private readonly accounts: AccountsDoor) {}

  /** Those who have an open account and can be told, by name. */
  here(): Promise<readonly PersonCard[]> {
    return this.accounts.colleaguesToTell(meetFamilies);
  }

  async idsHere(): Promise<ReadonlySet<string>> {
    return new Set((await this.here()).map(({ id }) => id as string));
  }
}
