import { must, Refusal, type Actor, type Id } from '@alongside/kernel';
import { skillsTakenAway, takeReference } from '@alongside/members/rules';
import { Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { SkillsPapers, type Badge } from '../skills-files/skills-papers';
import { zipped } from '../skills-files/zipped';
import { MembersRead, type MemberCard } from '../store/members.read';
import { ReferenceLetterStore } from '../store/reference-letter.store';
import { SkillsRead } from '../store/skills.read';

/** A member takes their own book away, or a part of it. That they did is on record; if it cannot be, nothing is handed out. */
@Injectable()
export class TakeSkillsAway {
  constructor(
    private readonly transactions: Transactions,
    private readonly events: EventLog,
    private readonly members: MembersRead,
    private readonly read: SkillsRead,
    private readonly references: ReferenceLetterStore,
    private readonly papers: SkillsPapers,
  ) {}

  /** Throws Refusal SIGN_IN_FIRST, NOT_FOUND, NOTHING_TO_TAKE. */
  certificate(by: Actor): Promise<Buffer> {
    return this.take('certificate', by, (member) => this.papers.certificate(member));
  }

  /** A file for each badge, in one. */
  badges(by: Actor): Promise<Buffer> {
    return this.take('badges', by, async (member) => zipped(asFiles(await this.papers.badges(member))));
  }

  /** Throws Refusal NOT_FOUND for somebody else's, REFERENCE_NOT_AGREED. */
  reference(id: Id<'ReferenceLetter'>, by: Actor): Promise<Buffer> {
    return this.transactions.run(async () => {
      const member = await this.memberOf(by);
      const letter = await this.references.find(id);
      if (letter?.memberId !== member.id) throw new Refusal('NOT_FOUND');
      const bytes = await this.papers.reference(member, takeReference(letter));
      await this.events.record([skillsTakenAway(member.id, 'reference')], by);
      return bytes;
    });
  }

  /** All of it as one file. */
  everything(by: Actor): Promise<Buffer> {
    return this.take('everything', by, async (member) => {
      const agreed = (await this.read.references(member.id)).filter(({ state }) => state === 'agreed');
      const letters = await Promise.all(agreed.map((letter) => this.papers.reference(member, letter)));
      return zipped({
        'certificate.pdf': await this.papers.certificate(member),
        ...asFiles(await this.papers.badges(member)),
        ...Object.fromEntries(letters.map((bytes, place) => [`reference-${place + 1}.pdf`, bytes])),
      });
    });
  }

  private take(kind: string, by: Actor, make: (member: MemberCard) => Promise<Buffer>): Promise<Buffer> {
    return this.transactions.run(async () => {
      const member = await this.memberOf(by);
      must((await this.papers.isEmpty(member.id)) ? 'NOTHING_TO_TAKE' : null);
      const bytes = await make(member);
      await this.events.record([skillsTakenAway(member.id, kind)], by);
      return bytes;
    });
  }

  private async memberOf({ kind, personId }: Actor): Promise<MemberCard> {
    if (kind !== 'person' || personId === null) throw new Refusal('SIGN_IN_FIRST');
    const member = await this.members.one(personId);
    if (member === null) throw new Refusal('NOT_FOUND');
    return member;
  }
}

function asFiles(badges: readonly Badge[]): Readonly<Record<string, Buffer>> {
  return Object.fromEntries(badges.map(({ fileName, credential }) => [fileName, Buffer.from(`${JSON.stringify(credential, null, 2)}\n`)]));
}
