import { ConsentDoor } from '@alongside/consent/server';
import { id } from '@alongside/kernel';
import { copiesLate, copyLate, copyToTakeDown, type Letter, type Message, type MessageKind } from '@alongside/messages/rules';
import { PublicAddress } from '@alongside/platform/notify';
import { Injectable } from '@nestjs/common';

import type { LetterWriter } from './letter-writer';
import { Sender } from './sender';

const MINE = '/team/take-downs/mine';
const ALL = '/team/take-downs';

/** To whoever looks after a copy, and to whoever leads the service: by when, and nothing of whose it is. None when it is down already. */
@Injectable()
export class TakeDownLetters implements LetterWriter {
  readonly kinds: readonly MessageKind[] = ['copy-to-take-down', 'copy-late', 'copies-late'];

  constructor(private readonly consent: ConsentDoor, private readonly sender: Sender, private readonly address: PublicAddress) {}

  async write({ kind, about, toPersonId }: Message): Promise<Letter | null> {
    const known = { firstName: await this.sender.firstNameOf(toPersonId), link: this.address.of(MINE), from: await this.sender.named(null) };
    if (kind === 'copies-late') {
      const count = (await this.consent.takedownsLate()).length;
      return count === 0 ? null : copiesLate({ ...known, count, link: this.address.of(ALL) });
    }
    const task = await this.consent.takedown(id<'Takedown'>(about.takedownId ?? ''));
    if (task?.state !== 'open') return null;
    return kind === 'copy-late' ? copyLate({ ...known, dueOn: task.dueOn }) : copyToTakeDown({ ...known, dueOn: task.dueOn });
  }
}
