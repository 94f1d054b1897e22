import type { AskedScope } from '@alongside/consent/rules';
import type { PlainDate } from '@alongside/kernel';
import { Can } from '@alongside/platform/auth';
import { PlainDateScalar } from '@alongside/platform/graphql';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';

import { ScopeEnum } from './consent.type';

@ObjectType('PurposeWords')
@Can('inherit')
export class PurposeWordsType {
  @Field(() => String) question: string;
  @Field(() => String) what: string;
  @Field(() => String, { nullable: true }) cannotRecall: string | null;
  @Field(() => String) whyWeAsk: string;
}

@ObjectType('FormVersion', { description: 'The words of one form from a day on. They never change; other words are another version.' })
@Can('consent.forms')
export class FormVersionType {
  @Field(() => ScopeEnum) scope: AskedScope;
  @Field(() => Int) version: number;
  @Field(() => PlainDateScalar) validFrom: PlainDate;
  @Field(() => Boolean, { description: 'It asks for something else than the one before: everybody is asked anew.' }) meaningChanged: boolean;
  @Field(() => Boolean, { description: 'The one that is asked with today.' }) current: boolean;
  @Field(() => PurposeWordsType) plain: PurposeWordsType;
  @Field(() => PurposeWordsType) easyRead: PurposeWordsType;
}

@InputType('PurposeWordsTyped')
export class PurposeWordsTyped {
  @Field(() => String) question: string;
  @Field(() => String) what: string;
  @Field(() => String, { nullable: true }) cannotRecall?: string | null;
  @Field(() => String) whyWeAsk: string;
}

@InputType('FormVersionTyped')
export class FormVersionTyped {
  @Field(() => ScopeEnum) scope: AskedScope;
  @Field(() => PlainDateScalar) validFrom: string;
  @Field(() => Boolean) meaningChanged: boolean;
  @Field(() => PurposeWordsTyped) plain: PurposeWordsTyped;
  @Field(() => PurposeWordsTyped) easyRead: PurposeWordsTyped;
}
