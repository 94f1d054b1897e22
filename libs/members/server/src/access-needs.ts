import type { Id } from '@alongside/kernel';
import { optionalText } from '@alongside/kernel';
import { Vault } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';

const COLUMN = 'members.member.access_needs';

/** What somebody needs so that they can take part: sealed at rest, opened only for somebody who may read it. */
@Injectable()
export class AccessNeeds {
  constructor(private readonly vault: Vault) {}

  /** Null when nothing is said. Throws Refusal ANSWER_TOO_LONG. */
  async seal(memberId: Id<'Member'>, typed: string | null | undefined): Promise<string | null> {
    const text = optionalText(typed, 'accessNeeds', 2_000);
    return text === null ? null : this.vault.seal(memberId, COLUMN, memberId, text);
  }

  async open(memberId: Id<'Member'>, sealed: string | null): Promise<string | null> {
    return sealed === null ? null : this.vault.open(memberId, COLUMN, memberId, sealed);
  }

  /** Sealing twice gives two different texts, so what was said before is opened to see whether it changed. */
  async sealIfNew(memberId: Id<'Member'>, held: string | null, typed: string | null | undefined): Promise<string | null> {
    const before = await this.open(memberId, held);
    return before === optionalText(typed, 'accessNeeds', 2_000) ? held : this.seal(memberId, typed);
  }
}
