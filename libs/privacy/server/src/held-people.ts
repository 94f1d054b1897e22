import type { Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Injectable } from '@nestjs/common';

import { PersonalRowsStore } from './store/personal-rows.store';

/** A hold is about somebody, and somebody can have two records that were joined (docs/adr/0027): then it holds both, for as long as they are one. */
@Injectable()
export class HeldPeople {
  constructor(private readonly rows: PersonalRowsStore, private readonly members: MembersDoor) {}

  async all(): Promise<readonly Id<string>[]> {
    const held = await this.rows.underHold();
    return [...new Set<Id<string>>([...held, ...(await this.members.recordsOf(held))])];
  }
}
