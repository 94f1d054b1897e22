import { loneDeeds, loneStates, loneSteps, type LoneDeed, type LoneKind, type LoneReached, type LoneState, type LoneStep } from '@alongside/members/rules';
import type { Instant } from '@alongside/kernel';
import { Can, Holds, LeavesLook } from '@alongside/platform/auth';
import { InstantScalar, wireEnum } from '@alongside/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { LoneKindEnum, LoneReachedEnum } from './lone-visit.input';

const LoneStateEnum = wireEnum('LoneState', loneStates);
const LoneDeedEnum = wireEnum('LoneDeed', loneDeeds);
const LoneStepEnum = wireEnum('LoneStep', loneSteps);

@ObjectType('LoneLine', { description: 'One thing that was said about a visit.' })
@Can('members.work-alone')
export class LoneLineType {
  @Field(() => LoneDeedEnum) deed: LoneDeed;
  @Field(() => String, { nullable: true, description: 'Null: it followed by itself.' }) byName: string | null;
  @Field(() => InstantScalar) at: Instant;
  @Field(() => InstantScalar, { nullable: true }) until: Instant | null;
  @Field(() => LoneReachedEnum, { nullable: true }) how: LoneReached | null;
}

@ObjectType('LoneTold', { description: 'Who was told that somebody is late.' })
@Can('members.work-alone')
export class LoneToldType {
  @Field(() => String) toName: string;
  @Field(() => LoneStepEnum) step: LoneStep;
  @Field(() => InstantScalar) at: Instant;
  @Field(() => Boolean, { description: 'False: it is on its way, or could not be sent.' }) left: boolean;
}

@ObjectType('LoneContact')
@Can('members.work-alone')
export class LoneContactType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => Boolean, { description: 'False: they do not work here any more, and somebody else is told.' }) here: boolean;
}

@ObjectType('LoneVisit', { description: 'Where a colleague is alone, and who waits for them. That you looked is recorded.' })
@LeavesLook<LoneVisitType>({ look: 'members.lone-visit-looked-at', at: ({ lookedAtIds }) => lookedAtIds, told: ({ id }) => ({ loneVisitId: id }) })
@Holds('safety')
@Can('members.lone-visit')
export class LoneVisitType {
  /** Who may see it; the rule asks. */
  personId: string;
  contactIds: readonly string[];
  toldIds: readonly string[];
  escalated: boolean;
  /** Whom a look is a look at: nobody for whoever is out themself. */
  lookedAtIds: readonly string[];
  @Field(() => ID) id: string;
  @Field(() => Boolean) isMine: boolean;
  @Field(() => String) personName: string;
  @Field(() => String, { nullable: true, description: 'Their own mobile for work.' }) personPhone: string | null;
  @Field(() => LoneKindEnum) kind: LoneKind;
  @Field(() => InstantScalar) startsAt: Instant;
  @Field(() => InstantScalar, { description: 'When they are expected out, by what they said last.' }) expectedAt: Instant;
  @Field(() => LoneStateEnum) state: LoneState;
  @Field(() => Int, { description: '0: not late.' }) minutesLate: number;
  @Field(() => String, { nullable: true, description: 'Null once it was forgotten.' }) place: string | null;
  @Field(() => String, { nullable: true }) withName: string | null;
  @Field(() => [LoneContactType]) contacts: readonly LoneContactType[];
  @Field(() => [LoneLineType]) lines: readonly LoneLineType[];
  @Field(() => [LoneToldType]) told: readonly LoneToldType[];
  @Field(() => String, { nullable: true }) whyNotArrive: string | null;
  @Field(() => String, { nullable: true }) whyNotLonger: string | null;
  @Field(() => [String], { description: 'Times that one press can choose, London time, HH:MM.' }) longerTimes: readonly string[];
  @Field(() => String, { nullable: true }) whyNotCancel: string | null;
  @Field(() => String, { nullable: true }) whyNotAnswer: string | null;
  @Field(() => String, { nullable: true }) whyNotHelp: string | null;
}

@ObjectType('AloneNow', { description: 'That a colleague works alone, and until when; never where, nor with whom.' })
@Can('members.work-alone')
export class AloneNowType {
  @Field(() => ID) id: string;
  @Field(() => String) personName: string;
  @Field(() => LoneKindEnum) kind: LoneKind;
  @Field(() => InstantScalar) startsAt: Instant;
  @Field(() => InstantScalar) expectedAt: Instant;
  @Field(() => LoneStateEnum) state: LoneState;
  @Field(() => Int, { description: '0: not late.' }) minutesLate: number;
  @Field(() => Int, { description: 'How many colleagues were told.' }) toldCount: number;
  @Field(() => Boolean, { description: 'You may open where they are.' }) mayOpen: boolean;
}

@ObjectType('MyLoneVisits')
@Can('members.work-alone')
export class MyLoneVisitsType {
  @Field(() => [AloneNowType], { description: 'Your own, the latest first.' }) mine: readonly AloneNowType[];
  @Field(() => [AloneNowType], { description: 'Of others who wait for you to look.' }) awaited: readonly AloneNowType[];
}

@ObjectType('LoneColleague')
@Can('members.work-alone')
export class LoneColleagueType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
}

@ObjectType('LoneForm', { description: 'What somebody needs before they go alone.' })
@Can('members.work-alone')
export class LoneFormType {
  @Field(() => [LoneColleagueType], { description: 'Who can be a contact.' }) colleagues: readonly LoneColleagueType[];
  @Field(() => Int) graceMinutes: number;
  @Field(() => Boolean, { description: 'A contact can ring you: you said where your mobile for work is.' }) hasPhone: boolean;
}

@ObjectType('NameToVisit', { description: 'Somebody you may name as whom you meet.' })
@Can('members.work-alone')
export class NameToVisitType {
  @Field(() => ID) id: string;
  @Field(() => String) knownAs: string;
}
