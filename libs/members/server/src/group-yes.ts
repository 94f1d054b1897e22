import type { Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

type Asked = (memberId: Id<'Member'>) => Promise<boolean>;

/**
 * Whether somebody said yes to being in a group. members stands left of consent and cannot ask it; so consent, when the program starts, says here that it answers.
 * Where nobody answers, nobody has said yes.
 */
@Injectable()
export class GroupYes {
  private asked: Asked = () => Promise.resolve(false);

  isAnsweredBy(asked: Asked): void {
    this.asked = asked;
  }

  said(memberId: Id<'Member'>): Promise<boolean> {
    return this.asked(memberId);
  }
}
