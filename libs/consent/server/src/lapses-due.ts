import { CouncilDoor } from '@alongside/council/server';
import { isOfAge, type ConsentRecord } from '@alongside/consent/rules';
import { Clock, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Injectable } from '@nestjs/common';

import { ConsentsRead } from './store/consents.read';

const A_PAGE = 200;

type Found = Pick<ConsentRecord, 'id' | 'memberId'>;

/** Which yeses are over today and not told as that, in pages: looking is cheap, however often it is cut off. */
@Injectable()
export class LapsesDue {
  constructor(private readonly clock: Clock, private readonly council: CouncilDoor, private readonly members: MembersDoor, private readonly read: ConsentsRead) {}

  async *pages(): AsyncGenerator<readonly Id<'Consent'>[]> {
    const today = this.clock.today();
    for await (const page of pagesOf((after) => this.read.overAndNotTold(today, after, A_PAGE))) yield page.map(({ id }) => id);
    const adultAge = await this.council.policyNumber('consent.adult_age', today);
    for await (const page of pagesOf((after) => this.read.decidedByOthers(after, A_PAGE))) {
      const bornOn = new Map((await this.members.members([...new Set(page.map(({ memberId }) => memberId))])).map((member) => [member.id as string, member.bornOn]));
      yield page.filter(({ memberId }) => isOfAge(bornOn.get(memberId) ?? null, today, adultAge)).map(({ id }) => id);
    }
  }
}

async function* pagesOf(look: (after: Id<'Consent'> | null) => Promise<readonly Found[]>): AsyncGenerator<readonly Found[]> {
  let last: Id<'Consent'> | null = null;
  for (;;) {
    const page: readonly Found[] = await look(last);
    yield page;
    last = page.at(-1)?.id ?? null;
    if (page.length < A_PAGE) return;
  }
}
