import { id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { goodbye, restOver, takenIn, type Letter, type Message, type MessageKind } from '@alongside/messages/rules';
import { PublicAddress } from '@alongside/platform/notify';
import { Injectable } from '@nestjs/common';

import type { LetterWriter } from './letter-writer';
import { Sender } from './sender';

const MY_PAGE = '/me';

/** What a member is told about coming, resting and going. Nothing is sent about what is no longer so, and nothing to a record the team put away. */
@Injectable()
export class ComingLetters implements LetterWriter {
  readonly kinds: readonly MessageKind[] = ['taken-in', 'rest-over', 'goodbye'];

  constructor(private readonly members: MembersDoor, private readonly sender: Sender, private readonly address: PublicAddress) {}

  async write({ kind, about, toPersonId }: Message): Promise<Letter | null> {
    const member = await this.members.member(id(about.memberId ?? ''));
    if (!member) return null;
    const known = { firstName: await this.sender.firstNameOf(toPersonId), link: this.address.of(MY_PAGE), from: await this.sender.named(null) };
    if (kind === 'goodbye') return member.stage === 'leaving' ? goodbye(known) : null;
    if (member.stage === 'leaving' || member.stage === 'left') return null;
    if (kind === 'rest-over') return member.stage === 'resting' ? null : restOver(known);
    return takenIn(known);
  }
}
