import { id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { checkAsked, checkLate, checkRunningOut, checkRunOut, letOffEnding, letOffOver, type Letter, type Message, type MessageKind } from '@alongside/messages/rules';
import { PublicAddress } from '@alongside/platform/notify';
import { Injectable } from '@nestjs/common';

import type { LetterWriter } from './letter-writer';
import { Sender } from './sender';

const MY_CHECKS = '/me/checks';

/** What is needed of a member, told kindly and without saying what it is. A letter whose news is over is not sent. */
@Injectable()
export class CheckLetters implements LetterWriter {
  readonly kinds: readonly MessageKind[] = ['check-asked', 'check-late', 'check-running-out', 'check-run-out', 'let-off-ending', 'let-off-over'];

  constructor(private readonly members: MembersDoor, private readonly sender: Sender, private readonly address: PublicAddress) {}

  async write({ kind, about, toPersonId }: Message): Promise<Letter | null> {
    if (about.exemptionId) return this.aboutLetOff(kind, about.exemptionId, toPersonId);
    const check = await this.members.checkOf(id<'RequirementRecord'>(about.recordId ?? ''));
    if (!check) return null;
    const { state, dueBy, until } = check;
    const known = await this.known(toPersonId);
    if (kind === 'check-asked') return dueBy ? checkAsked({ ...known, dueBy }) : null;
    if (kind === 'check-late') return state === 'overdue' ? checkLate(known) : null;
    if (kind === 'check-running-out') return state === 'expiring' && until ? checkRunningOut({ ...known, until }) : null;
    return state === 'expired' ? checkRunOut(known) : null;
  }

  /** Somebody who has it by now, or was let off for longer, reads nothing. */
  private async aboutLetOff(kind: MessageKind, exemptionId: string, toPersonId: Message['toPersonId']): Promise<Letter | null> {
    const check = await this.members.letOffOf(id<'Exemption'>(exemptionId));
    if (kind === 'let-off-ending') return check?.state === 'exempt' && check.until ? letOffEnding({ ...(await this.known(toPersonId)), until: check.until }) : null;
    return check?.lapsed ? letOffOver(await this.known(toPersonId)) : null;
  }

  private async known(toPersonId: Message['toPersonId']): Promise<{ readonly firstName: string; readonly link: string; readonly from: string }> {
    return { firstName: await this.sender.firstNameOf(toPersonId), link: this.address.of(MY_CHECKS), from: await this.sender.named(null) };
  }
}
