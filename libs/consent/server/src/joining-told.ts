import type { JoiningAsking } from '@alongside/consent/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { JoiningAnswers, type KnownJoiningAnswer } from './store/joining-answers.store';
import { JoiningAskingStore } from './store/joining-asking.store';
import { JoiningLinks } from './store/joining-links.store';

export type { KnownJoiningAnswer } from './store/joining-answers.store';

export interface AskedForJoining {
  readonly asking: JoiningAsking;
  readonly said: readonly KnownJoiningAnswer[];
  /** The last day the newest link to them works; null when they got none. */
  readonly linkUntil: PlainDate | null;
}

/** Who was asked whether somebody may come in, what each said, and how long their link works. */
@Injectable()
export class JoiningTold {
  constructor(private readonly askings: JoiningAskingStore, private readonly answers: JoiningAnswers, private readonly links: JoiningLinks) {}

  async of(enquiryId: Id<'Enquiry'>): Promise<readonly AskedForJoining[]> {
    const askings = await this.askings.ofEnquiry(enquiryId);
    const ids = askings.map(({ id }) => id);
    const [said, links] = ids.length === 0 ? [[], []] : await Promise.all([this.answers.of(ids), this.links.sentTo(ids)]);
    const until = new Map(links.map(({ askingId, lastDay }) => [askingId, lastDay]));
    return askings.map((asking) => ({ asking, said: said.filter(({ askingId }) => askingId === asking.id), linkUntil: until.get(asking.id) ?? null }));
  }
}
