import { AccountsDoor } from '@alongside/accounts/server';
import type { Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

/** Where a person said mail is safe. Nothing is sent where nothing is named. */
@Injectable()
export class SafeAddress {
  constructor(private readonly accounts: AccountsDoor) {}

  async emailOf(personId: Id<'Person'>): Promise<string | null> {
    return this.accounts.signInEmail(personId);
  }
}
