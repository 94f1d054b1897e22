import type { ConsentScope } from '@alongside/consent/rules';
import type { Instant, PlainDate } from '@alongside/kernel';
import { Can } from '@alongside/platform/auth';
import { InstantScalar, PlainDateScalar } from '@alongside/platform/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

import { ScopeEnum } from './consent.type';

@ObjectType('FormLine', { description: 'One line of a form, in plain words and in Easy Read.' })
@Can('inherit')
export class FormLineType {
  @Field(() => String, { description: 'Which line it is. One that begins with `about.` is for somebody who decides for another.' }) part: string;
  @Field(() => String) plain: string;
  @Field(() => String) easyRead: string;
}

@ObjectType('FormTranslation', { description: 'The words of one version in another language. People are shown them once a second person has checked them; from then on they never change.' })
@Can('consent.translations')
export class FormTranslationType {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'BCP 47.' }) language: string;
  @Field(() => String, { description: 'In English: "Polish".' }) name: string;
  @Field(() => String, { description: 'As its own speakers say: "polski".' }) ownName: string;
  @Field(() => Boolean) rightToLeft: boolean;
  @Field(() => Int, { description: 'Put right after a check, it is another edition.' }) edition: number;
  @Field(() => [FormLineType]) lines: FormLineType[];
  @Field(() => [String], { description: 'Who wrote it, by name.' }) wroteIt: string[];
  @Field(() => InstantScalar) writtenAt: Instant;
  @Field(() => String, { nullable: true, description: 'The second person, by name; null while nobody has checked it.' }) checkedBy: string | null;
  @Field(() => InstantScalar, { nullable: true }) checkedAt: Instant | null;
  @Field(() => String, { nullable: true, description: 'Why the person who asks may not check it; null when they may.' }) whyNotCheck: string | null;
}

@ObjectType('MissingLanguage', { description: 'A language some form is there in and this version is not: whoever reads it is shown the newest words in English.' })
@Can('inherit')
export class MissingLanguageType {
  @Field(() => String, { description: 'BCP 47.' }) language: string;
  @Field(() => String, { description: 'In English.' }) name: string;
  @Field(() => Boolean, { description: 'The words before these were there in it: people who read it are told, in it, that the new ones are on their way.' }) wasThere: boolean;
}

@ObjectType('FormToTranslate', { description: 'A version people are asked with today or soon, line by line in English, with its translations.' })
@Can('consent.translations')
export class FormToTranslateType {
  @Field(() => ID) id: string;
  @Field(() => ScopeEnum) scope: ConsentScope;
  @Field(() => Int) version: number;
  @Field(() => PlainDateScalar) validFrom: PlainDate;
  @Field(() => [FormLineType]) lines: FormLineType[];
  @Field(() => [FormTranslationType], { description: 'Of each language the newest first.' }) translations: FormTranslationType[];
  @Field(() => [MissingLanguageType], { description: 'What was there before comes first.' }) missing: MissingLanguageType[];
}

@InputType('FormLineTyped')
export class FormLineTyped {
  @Field(() => String) part: string;
  @Field(() => String) plain: string;
  @Field(() => String) easyRead: string;
}

@InputType('TranslationTyped')
export class TranslationTyped {
  @Field(() => ID) formId: string;
  @Field(() => String, { description: 'A BCP 47 tag, or the name of the language.' }) language: string;
  @Field(() => [FormLineTyped]) lines: FormLineTyped[];
}
