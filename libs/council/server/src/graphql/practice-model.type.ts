import { Can } from '@alongside/platform/auth';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('PracticeDomain', { description: 'Head, heart or hands: what practitioners promise and what families asked for.' })
@Can('public')
export class PracticeDomainType {
  @Field(() => String) code: string;
  @Field(() => String) title: string;
  @Field(() => String) practitionerTitle: string;
  @Field(() => String) familyTitle: string;
  @Field(() => [String]) practitionerLines: readonly string[];
  @Field(() => [String]) familyLines: readonly string[];
}

@ObjectType('PracticeLine')
@Can('public')
export class PracticeLineType {
  @Field(() => String) line: string;
  @Field(() => String, { description: 'The title of its domain.' }) domain: string;
}

@ObjectType('PracticeModel', { description: 'The council’s practice model, in its own words.' })
@Can('public')
export class PracticeModelType {
  @Field(() => [PracticeDomainType]) domains: readonly PracticeDomainType[];
  @Field(() => PracticeLineType, { nullable: true, description: 'The families’ line that everybody carries along today.' }) lineOfTheDay: PracticeLineType | null;
  @Field(() => [String], { description: 'What a practitioner asks herself.' }) questions: readonly string[];
  @Field(() => [String]) approach: readonly string[];
}
