import { AccountsDoor } from '@alongside/accounts/server';
import { Clock, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { daysLate, whyNotAnswer, whyNotPublish, type PublicChange, type Saying, type VoiceItem, type VoiceRefusal } from '@alongside/voice/rules';
import { Injectable } from '@nestjs/common';

export interface PromiseSheet extends Omit<VoiceItem, 'sayings' | 'published'> {
  readonly sayings: readonly (Saying & { readonly memberName: string })[];
  readonly published: (PublicChange & { readonly id: Id<'VoiceItem'> }) | null;
  readonly daysLate: number;
  readonly ownerName: string;
  readonly whyNotAnswer: VoiceRefusal | null;
  readonly whyNotPublish: VoiceRefusal | null;
}

/** Items with the names of everybody in them, and beside each deed why it cannot be done. */
@Injectable()
export class PromiseSheets {
  constructor(private readonly accounts: AccountsDoor, private readonly members: MembersDoor, private readonly clock: Clock) {}

  async of(items: readonly VoiceItem[]): Promise<PromiseSheet[]> {
    const [owners, members] = await Promise.all([
      this.accounts.people([...new Set(items.map(({ ownerId }) => ownerId))]),
      this.members.members([...new Set(items.flatMap(({ sayings }) => sayings.map(({ memberId }) => memberId)))]),
    ]);
    const ownerNames = new Map<string, string>(owners.map((person) => [person.id, person.displayName]));
    const memberNames = new Map<string, string>(members.map((member) => [member.id, member.knownAs]));
    const today = this.clock.today();
    return items.map((item) => ({
      ...item,
      sayings: item.sayings.map((saying) => ({ ...saying, memberName: memberNames.get(saying.memberId) ?? '' })),
      published: item.published && { ...item.published, id: item.id },
      daysLate: daysLate(item, today),
      ownerName: ownerNames.get(item.ownerId) ?? '',
      whyNotAnswer: whyNotAnswer(item),
      whyNotPublish: whyNotPublish(item),
    }));
  }
}
