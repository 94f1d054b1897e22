import { ConsentDoor } from '@alongside/consent/server';
import { id, parsePlainDate, type Id } from '@alongside/kernel';
import { agreementChanged, birthdayAhead, copiesSettled, decidedInOwnName, questionWaiting, stoppedItThemself, yesOver, yesOverForYoung, yesStopped, type Letter, type Message, type MessageKind } from '@alongside/messages/rules';
import { PublicAddress } from '@alongside/platform/notify';
import { Injectable } from '@nestjs/common';

import type { LetterWriter } from './letter-writer';
import { MayBeTold } from './may-be-told';
import { Sender } from './sender';

const MY_YES_AND_NO = '/me/yes-and-no';
const MY_GROUPS = '/me/groups';

/** That there is something to say yes or no to, that it is stopped, that it changes: never what it is. */
@Injectable()
export class YesAndNoLetters implements LetterWriter {
  readonly kinds: readonly MessageKind[] = ['question-waiting', 'who-decides-changes', 'decided-in-own-name', 'yes-stopped', 'yes-over', 'yes-over-for-young', 'copies-settled', 'agreement-changed'];

  constructor(private readonly consent: ConsentDoor, private readonly sender: Sender, private readonly address: PublicAddress, private readonly told: MayBeTold) {}

  async write(message: Message): Promise<Letter | null> {
    const { kind, about, toPersonId } = message;
    const known = { firstName: await this.sender.firstNameOf(toPersonId), link: this.address.of(MY_YES_AND_NO), from: await this.sender.named(null) };
    if (kind === 'question-waiting') return this.waiting(id<'Member'>(about.memberId ?? ''), toPersonId, known);
    if (kind === 'yes-stopped') return yesStopped({ ...known, own: stoppedItThemself(message) });
    if (kind === 'copies-settled') return copiesSettled({ ...known, own: stoppedItThemself(message) });
    if (kind === 'agreement-changed') return agreementChanged({ ...known, link: this.address.of(MY_GROUPS) });
    if (kind === 'yes-over') return yesOver(known);
    if (kind === 'yes-over-for-young') return (await this.told.of(id<'Member'>(about.memberId ?? ''), toPersonId)) ? yesOverForYoung(known) : null;
    if (kind === 'decided-in-own-name') return (await this.told.of(id<'Member'>(about.memberId ?? ''), toPersonId)) ? decidedInOwnName(known) : null;
    const onDay = parsePlainDate(about.onDay ?? '');
    return onDay && birthdayAhead({ ...known, onDay, change: await this.consent.birthdayChanges(Number(about.age), onDay) });
  }

  /** One letter, however many questions; none when all of them are answered. */
  private async waiting(memberId: Id<'Member'>, personId: Id<'Person'>, known: { firstName: string; link: string; from: string }): Promise<Letter | null> {
    if ((await this.consent.questionsWaiting(memberId, personId)) === 0) return null;
    if ((memberId as string) === personId) return questionWaiting({ ...known, own: true });
    const { path } = await this.consent.questionsLink(memberId, personId);
    return questionWaiting({ ...known, own: false, link: this.address.of(path) });
  }
}
