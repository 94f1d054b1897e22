import { CouncilDoor } from '@alongside/council/server';
import { addMonths, birthdayAt, lastsMonths, ownYesFrom, scopeRules, stateOn, type AnswerTime, type AskedScope, type ConsentDay, type ConsentMoment, type ConsentRecord, type ConsentScope, type DecisionPicture, type Purpose, type WhoMustSayYes } from '@alongside/consent/rules';
import { addDays, Clock, laterBy, Refusal, type Id, type PlainDate } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Injectable } from '@nestjs/common';

import { DecisionPictures } from './decision-pictures';
import { PurposeAges } from './purpose-ages';
import { TakePart } from './take-part';
import { Understood } from './understood';

const AN_HOUR = 3_600_000;

/** Gathers what the rules ask about a person, a purpose and a day: age, who may decide, the council's values. */
@Injectable()
export class ConsentMoments {
  constructor(
    private readonly clock: Clock,
    private readonly council: CouncilDoor,
    private readonly members: MembersDoor,
    private readonly pictures: DecisionPictures,
    private readonly takePart: TakePart,
    private readonly understood: Understood,
    private readonly ages: PurposeAges,
  ) {}

  /** Throws Refusal NOT_FOUND for somebody who is no member. */
  async of(memberId: Id<'Member'>, { scope }: Purpose, asOf: PlainDate | null = null): Promise<ConsentMoment> {
    const today = this.clock.today();
    const on = asOf !== null && asOf > today ? asOf : today;
    const byAge = await this.takePart.whoMust(memberId, on, scope);
    // An adult's own word decides, so nobody asks about the people around them.
    if (byAge === 'self') return { byAge, understands: false, holders: [], stop: null, publicMedia: 'yes' };
    const picture = await this.pictures.of(memberId, scopeRules[scope].area, on);
    return { ...picture, byAge, understands: byAge === 'guardian-and-self' && (await this.understood.decidesAlone(memberId, scope)) };
  }

  /** Whose yes it takes for this by age alone, today. */
  byAge(memberId: Id<'Member'>, scope: ConsentScope): Promise<WhoMustSayYes> {
    return this.takePart.whoMust(memberId, this.clock.today(), scope);
  }

  /** The birthday from which their own yes is enough for this, while others are asked beside them. */
  async ownYesFrom(memberId: Id<'Member'>, scope: ConsentScope): Promise<PlainDate | null> {
    const today = this.clock.today();
    return ownYesFrom((await this.members.member(memberId))?.bornOn ?? null, today, await this.ages.of(scope, today));
  }

  async answerTime(purpose: Purpose, moment: ConsentMoment): Promise<AnswerTime> {
    const [now, today] = [this.clock.now(), this.clock.today()];
    const months = { refresh: await this.council.policyNumber('consent.refresh_months', today), media: await this.council.policyNumber('consent.media_months', today) };
    const hours = scopeRules[purpose.scope].coolOff ? await this.council.policyNumber('consent.cool_off_hours', today) : 0;
    return { now, today, usableFrom: laterBy(now, hours * AN_HOUR), until: addMonths(today, lastsMonths(purpose, moment, months)) };
  }

  /** `scope`: what is to be used; of somebody who is no adult it is looked up what the law lets everybody see. Left out where only the state is asked. */
  async day(memberId: Id<'Member'>, askedAgain: boolean, scope: AskedScope | null = null): Promise<ConsentDay> {
    const today = this.clock.today();
    const bornOn = (await this.members.member(memberId))?.bornOn ?? null;
    return { today, now: this.clock.now(), adultFrom: bornOn === null ? null : birthdayAt(bornOn, await this.council.policyNumber('consent.adult_age', today)), askedAgain, publicMedia: await this.publicMedia(memberId, scope, today) };
  }

  private async publicMedia(memberId: Id<'Member'>, scope: AskedScope | null, today: PlainDate): Promise<DecisionPicture['publicMedia']> {
    if (scope === null || scopeRules[scope].area !== 'pictures-and-stories' || (await this.takePart.whoMust(memberId, today, scope)) === 'self') return 'yes';
    return (await this.pictures.of(memberId, 'pictures-and-stories', today)).publicMedia;
  }

  /** Whether a yes still carries anything today. */
  async stands(yes: ConsentRecord): Promise<boolean> {
    const state = stateOn(yes, await this.day(yes.memberId, false));
    return state === 'given' || state === 'due-renewal';
  }

  async takedownDays(): Promise<number> {
    return this.council.policyNumber('consent.takedown_days', this.clock.today());
  }

  /** Until when an answer is waited for, when nobody named a day. */
  async answerBy(): Promise<PlainDate> {
    const today = this.clock.today();
    return addDays(today, await this.council.policyNumber('consent.link_days', today));
  }

  async mustBeMember(memberId: Id<'Member'>): Promise<void> {
    if ((await this.members.member(memberId)) === null) throw new Refusal('NOT_FOUND');
  }
}
