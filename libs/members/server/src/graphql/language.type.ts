import { languageName, ownNameOf } from '@alongside/members/rules';
import { Can } from '@alongside/platform/auth';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Language', { description: 'A language people speak or sign, by its BCP 47 code.' })
@Can('inherit')
export class LanguageType {
  @Field(() => ID) code: string;
  @Field(() => String, { description: 'In English: "Polish".' }) name: string;
  @Field(() => String, { description: 'As its own speakers say: "polski".' }) ownName: string;
}

export function languageOnWire(code: string): LanguageType {
  return { code, name: languageName(code), ownName: ownNameOf(code) };
}
