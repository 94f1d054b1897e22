import { decisionAreas, legalStatuses, type Capacity, type DecisionArea, type DecisionStop, type LegalStatusKind, type Signer } from '@alongside/members/rules';
import type { PlainDate } from '@alongside/kernel';
import { Can, Holds } from '@alongside/platform/auth';
import { PlainDateScalar, wireEnum } from '@alongside/platform/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';

const signers = ['parent', 'council', 'guardian', 'agency', 'adopter'] as const;
const stops = ['STATUS_NOT_KNOWN', 'LEGAL_ADVICE_FIRST', 'HOLDERS_DISAGREE', 'CARER_ALONE_NOT_ENOUGH', 'NOBODY_CONFIRMED', 'MEDIA_BLOCKED'] as const;

export const LegalStatusEnum = wireEnum('LegalStatus', legalStatuses);
export const DecisionAreaEnum = wireEnum('DecisionArea', decisionAreas);
export const CapacityEnum = wireEnum('Capacity', ['self', 'carer-delegated', ...signers] as const);
export const SignerEnum = wireEnum('Signer', signers);
export const DecisionStopEnum = wireEnum('DecisionStop', stops);

@ObjectType('DecisionHolder', { description: 'Somebody who can say yes to one kind of decision, and in whose name.' })
@Holds('consent', 'above')
@Can('members.concerned')
export class DecisionHolderType {
  @Field(() => ID) personId: string;
  @Field(() => String) name: string;
  @Field(() => CapacityEnum) capacity: Capacity;
}

@ObjectType('DecisionFor', { description: 'Who can say yes to one kind of decision today, or why nobody can.' })
@Holds('consent', 'above')
@Can('members.concerned')
export class DecisionForType {
  @Field(() => DecisionAreaEnum) area: DecisionArea;
  @Field(() => [DecisionHolderType], { description: 'Any one of them is enough.' }) maySign: readonly DecisionHolderType[];
  @Field(() => [DecisionHolderType], { description: 'Asked what they think first.' }) consulted: readonly DecisionHolderType[];
  @Field(() => [DecisionHolderType], { description: 'Told afterwards, unless that would put the young person at risk.' }) told: readonly DecisionHolderType[];
  @Field(() => Boolean, { description: 'The young person’s own yes is needed too.' }) ownYesToo: boolean;
  @Field(() => Boolean, { description: 'A named manager looks too.' }) managerToo: boolean;
  @Field(() => DecisionStopEnum, { nullable: true }) stop: DecisionStop | null;
}

@ObjectType('Delegation', { description: 'A kind of decision that paper leaves to a carer.' })
@Holds('consent', 'above')
@Can('members.concerned')
export class DelegationType {
  @Field(() => ID) id: string;
  @Field(() => DecisionAreaEnum) area: DecisionArea;
  @Field(() => String) name: string;
  @Field(() => String, { description: 'Which paper says so.' }) source: string;
  @Field(() => PlainDateScalar) from: PlainDate;
  @Field(() => PlainDateScalar) reviewOn: PlainDate;
  @Field(() => Boolean, { description: 'It counts no more until somebody has looked at the paper again.' }) due: boolean;
}

@ObjectType('WhoMaySayYes', { description: 'For each kind of decision who can say yes today, and what that rests on. Never why.' })
@Holds('consent')
@Can('members.concerned')
export class WhoMaySayYesType {
  @Field(() => LegalStatusEnum, { nullable: true }) status: LegalStatusKind;
  @Field(() => String, { nullable: true, description: 'The same in the council’s words.' }) statusLabel: string;
  @Field(() => [SignerEnum], { nullable: true, description: 'Who holds parental responsibility.' }) responsible: readonly Signer[];
  @Field(() => PlainDateScalar, { nullable: true }) since: PlainDate | null;
  @Field(() => String, { nullable: true, description: 'What paper or whose word says so.' }) evidence: string | null;
  @Field(() => Boolean, { nullable: true }) holdersDisagree: boolean;
  @Field(() => PlainDateScalar, { nullable: true, description: 'Null: nobody has asked somebody who knows, and it counts as not known.' }) confirmedOn: PlainDate | null;
  @Field(() => String, { nullable: true }) confirmedByName: string | null;
  @Field(() => PlainDateScalar, { nullable: true }) recheckOn: PlainDate | null;
  @Field(() => Boolean, { nullable: true }) recheckDue: boolean;
  @Field(() => [DecisionForType], { nullable: true }) areas: readonly DecisionForType[];
  @Field(() => [DelegationType], { nullable: true }) delegations: readonly DelegationType[];
}
