import { CouncilDoor } from '@alongside/council/server';
import { waitingStep, type WaitingStep } from '@alongside/consent/rules';
import { Clock, type Id, type PlainDate } from '@alongside/kernel';
import { JoiningWords } from '@alongside/members/server';
import { Injectable } from '@nestjs/common';

import { ConsentsRead } from './store/consents.read';

export interface WaitingChild {
  readonly memberId: Id<'Member'>;
  readonly knownAs: string;
  readonly step: WaitingStep;
  /** The day the sheet brought them. */
  readonly since: PlainDate;
}

/** Children whom a sheet brought and for whom nobody who looks after them has said yes to being with us: what comes next for each. */
@Injectable()
export class ChildrenWaiting {
  constructor(private readonly clock: Clock, private readonly council: CouncilDoor, private readonly words: JoiningWords, private readonly consents: ConsentsRead) {}

  /** The longest waiting first. */
  async all(): Promise<readonly WaitingChild[]> {
    const today = this.clock.today();
    const children = await this.words.broughtBySheet(await this.council.policyNumber('consent.own_from_age', today));
    const said = new Map((await this.consents.wordsToBeHere(children.map(({ memberId }) => memberId))).map(({ memberId, state }) => [memberId, state]));
    return children.flatMap(({ memberId, knownAs, since, named, confirmed }) => {
      const step = waitingStep({ named, confirmed, word: said.get(memberId) ?? null });
      return step === null ? [] : [{ memberId, knownAs, step, since }];
    });
  }
}
