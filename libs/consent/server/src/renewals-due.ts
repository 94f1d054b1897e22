import { CouncilDoor } from '@alongside/council/server';
import { birthdayDue, birthSpan, stepDue, type Renewal } from '@alongside/consent/rules';
import { addDays, Clock, newId, type Id, type PlainDate } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Injectable } from '@nestjs/common';

import { PurposeAges } from './purpose-ages';
import { ConsentsRead, type Ending, type Outworded } from './store/consents.read';
import { RenewalStore } from './store/renewal.store';

const A_PAGE = 200;

interface Bridge {
  readonly today: PlainDate;
  readonly steps: readonly number[];
  readonly ages: readonly number[];
  readonly graceDays: number;
}

/** Whom to ask again today, in pages, without those who were asked already: the looking is cheap, however often it is cut off. */
@Injectable()
export class RenewalsDue {
  constructor(
    private readonly clock: Clock,
    private readonly council: CouncilDoor,
    private readonly members: MembersDoor,
    private readonly consents: ConsentsRead,
    private readonly renewals: RenewalStore,
    private readonly purposeAges: PurposeAges,
  ) {}

  /** Days before, the most first. */
  async steps(): Promise<readonly number[]> {
    return numbersIn(await this.council.policyValue('consent.bridge_days', this.clock.today()));
  }

  async *pages(): AsyncGenerator<readonly Renewal[]> {
    const today = this.clock.today();
    const steps = await this.steps();
    // A value that changes meanwhile counts for the birthdays that come after it.
    const ages = await this.purposeAges.birthdays(today, addDays(today, Math.max(...steps)));
    const bridge: Bridge = { today, steps, ages, graceDays: await this.council.policyNumber('consent.bridge_grace_days', today) };
    for (const age of bridge.ages) yield* this.birthdays(age, bridge);
    yield* this.endings(bridge);
    yield* this.newWords(today);
  }

  private async *birthdays(age: number, { today, steps, graceDays }: Bridge): AsyncGenerator<readonly Renewal[]> {
    const [from, to] = birthSpan(age, today, steps, graceDays);
    let last: Id<'Member'> | null = null;
    for (;;) {
      const page = await this.members.bornWithin(from, to, last, A_PAGE);
      yield this.renewals.notKnown(page.flatMap(({ id: memberId, bornOn }) => {
        const due = birthdayDue(bornOn, today, [age], steps, graceDays);
        return due ? [this.renewal({ memberId, reason: 'birthday', ...due })] : [];
      }));
      last = page.at(-1)?.id ?? null;
      if (page.length < A_PAGE || last === null) return;
    }
  }

  private async *endings({ today, steps }: Bridge): AsyncGenerator<readonly Renewal[]> {
    let last: Ending | null = null;
    for (;;) {
      const page: Ending[] = await this.consents.endings(today, addDays(today, Math.max(...steps)), last, A_PAGE);
      yield this.renewals.notKnown(page.flatMap(({ memberId, until }) => {
        const step = stepDue(until, today, steps, 0);
        return step === null ? [] : [this.renewal({ memberId, reason: 'interval', occasion: until, step, age: null })];
      }));
      last = page.at(-1) ?? null;
      if (page.length < A_PAGE || last === null) return;
    }
  }

  private async *newWords(today: PlainDate): AsyncGenerator<readonly Renewal[]> {
    let last: Outworded | null = null;
    for (;;) {
      const page: Outworded[] = await this.consents.outworded(today, last, A_PAGE);
      yield this.renewals.notKnown(page.map(({ memberId, since }) => this.renewal({ memberId, reason: 'wording', occasion: since, step: 0, age: null })));
      last = page.at(-1) ?? null;
      if (page.length < A_PAGE || last === null) return;
    }
  }

  private renewal(about: Omit<Renewal, 'id' | 'askedAt'>): Renewal {
    return { ...about, id: newId(), askedAt: this.clock.now() };
  }
}

function numbersIn(text: string): readonly number[] {
  return String(text).split(',').map(Number).filter((number) => Number.isInteger(number) && number >= 0);
}
