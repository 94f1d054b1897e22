import { id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { checkAsked, checkLate, checkRunningOut, checkRunOut, type Letter, type Message, type MessageKind } from '@alongside/messages/rules';
import { PublicAddress } from '@alongside/platform/notify';
import { Injectable } from '@nestjs/common';

import type { LetterWriter } from './letter-writer';
import { Sender } from './sender';

const MY_CHECKS = '/me/checks';

/** What is needed of a member, told kindly and without saying what it is. A letter whose news is over is not sent. */
@Injectable()
export class CheckLetters implements LetterWriter {
  readonly kinds: readonly MessageKind[] = ['check-asked', 'check-late', 'check-running-out', 'check-run-out'];

  constructor(private readonly members: MembersDoor, private readonly sender: Sender, private readonly address: PublicAddress) {}

  async write({ kind, about, toPersonId }: Message): Promise<Letter | null> {
    const check = await this.members.checkOf(id<'RequirementRecord'>(about.recordId ?? ''));
    if (!check) return null;
    const { state, dueBy, until } = check;
    const known = { firstName: await this.sender.firstNameOf(toPersonId), link: this.address.of(MY_CHECKS), from: await this.sender.named(null) };
    if (kind === 'check-asked') return dueBy ? checkAsked({ ...known, dueBy }) : null;
    if (kind === 'check-late') return state === 'overdue' ? checkLate(known) : null;
    if (kind === 'check-running-out') return state === 'expiring' && until ? checkRunningOut({ ...known, until }) : null;
    return state === 'expired' ? checkRunOut(known) : null;
  }
}
