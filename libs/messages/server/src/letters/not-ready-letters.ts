import { Clock, type PlainDate } from '@alongside/kernel';
import { notReady, somebodyNotReady, watcherLost, type Letter, type Message, type MessageKind } from '@alongside/messages/rules';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { PublicAddress } from '@alongside/platform/notify';
import { Injectable } from '@nestjs/common';

import type { LetterWriter } from './letter-writer';
import { Sender } from './sender';

/** The day before, something is missing; or a plan lost somebody who watches. A letter about a thing that came meanwhile is not sent. */
@Injectable()
export class NotReadyLetters implements LetterWriter {
  readonly kinds: readonly MessageKind[] = ['not-ready', 'somebody-not-ready', 'watcher-lost'];

  constructor(private readonly opportunities: OpportunitiesDoor, private readonly sender: Sender, private readonly address: PublicAddress, private readonly clock: Clock) {}

  async write({ kind, about, toPersonId }: Message): Promise<Letter | null> {
    const session = await this.opportunities.session((about.sessionId ?? '') as never);
    if (!session || session.heldOn < this.clock.today()) return null;
    if (kind === 'watcher-lost') return this.lost(session, toPersonId);
    const still = (await this.opportunities.notReadyOn(session.heldOn)).filter(({ sessionId, bookingId, theirs }) => sessionId === session.id && (kind !== 'not-ready' || (theirs && bookingId === about.bookingId)));
    if (still.length === 0) return null;
    const path = kind === 'not-ready' ? `/dates/${about.bookingId}` : `/team/dates/${session.id}`;
    const told = { firstName: await this.sender.firstNameOf(toPersonId), heldOn: session.heldOn, link: this.address.of(path), from: await this.sender.named(kind === 'not-ready' ? session.contactId : null) };
    return kind === 'not-ready' ? notReady(told) : somebodyNotReady(told);
  }

  private async lost({ id, heldOn }: { readonly id: string; readonly heldOn: PlainDate }, toPersonId: Message['toPersonId']): Promise<Letter | null> {
    if (!(await this.opportunities.plansShaken()).some(({ sessionId, signedBy }) => sessionId === id && signedBy === toPersonId)) return null;
    return watcherLost({ firstName: await this.sender.firstNameOf(toPersonId), heldOn, link: this.address.of(`/team/dates/${id}/safety-plan`), from: await this.sender.named(null) });
  }
}
