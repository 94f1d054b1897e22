import { rightToLeft, type FormFormat, type Wording } from '@alongside/consent/rules';
import { languageName, ownNameOf } from '@alongside/members/server';
import { Can } from '@alongside/platform/auth';
import { Field, ID, ObjectType } from '@nestjs/graphql';

import { FormatEnum } from './reading-format.enum';

@ObjectType('FormWording', { description: 'One language and format the words of a question can be read in.' })
@Can('inherit')
export class FormWordingType {
  @Field(() => ID, { description: 'The words themselves; they never change.' }) id: string;
  @Field(() => String, { description: 'BCP 47.' }) language: string;
  @Field(() => String, { description: 'In English: "Polish".' }) name: string;
  @Field(() => String, { description: 'As its own speakers say: "polski".' }) ownName: string;
  @Field(() => Boolean) rightToLeft: boolean;
  @Field(() => FormatEnum) format: FormFormat;
}

@ObjectType('WordsNotYet', { description: 'Said in a language somebody reads, where older words are there in it and these are not yet.' })
@Can('inherit')
export class WordsNotYetType {
  @Field(() => String, { description: 'BCP 47.' }) language: string;
  @Field(() => Boolean) rightToLeft: boolean;
  @Field(() => String) words: string;
}

export function wordingOnWire({ id, language, format }: Wording): FormWordingType {
  const english = language === 'en-GB';
  return { id, language, format, name: english ? 'English' : languageName(language), ownName: english ? 'English' : ownNameOf(language), rightToLeft: rightToLeft(language) };
}
