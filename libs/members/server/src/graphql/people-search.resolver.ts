import { languageName, languageOf, languages, type BroadKind, type Stage } from '@alongside/members/rules';
import { cleanText, id as idOf, wholeNumber, type Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, ID, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';

import { ListLooks } from '../list-looks';
import { PeopleSearchRead } from '../store/people-search.read';
import { languageOnWire, LanguageType } from './language.type';
import { BroadKindEnum, MemberPageType, MemberType, PeopleChoicesType, StageEnum } from './member.type';

const MOST_A_PAGE = 100;
const MOST_LETTERS = 100;

@Resolver(() => MemberType)
export class PeopleSearchResolver {
  constructor(private readonly people: PeopleSearchRead, private readonly looks: ListLooks) {}

  @Query(() => MemberPageType, { description: 'People in the network whose name, interests or strengths hold the words; when nobody does, names spelled nearly so. That you asked for more than names is recorded.' })
  @Can('members.coordinate')
  async members(
    @ActingActor() actor: Actor,
    @Info() info: GraphQLResolveInfo,
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Args('kind', { type: () => BroadKindEnum, nullable: true }) kind: BroadKind | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => ID, nullable: true }) after: string | null,
    @Args('interest', { type: () => String, nullable: true, description: 'Only those who like something with these words.' }) interest: string | null = null,
    @Args('language', { type: () => String, nullable: true, description: 'Only those who speak or sign it: a code or a name.' }) language: string | null = null,
    @Args('stage', { type: () => StageEnum, nullable: true, description: 'Left out: everybody who has not left.' }) stage: Stage | null = null,
  ): Promise<MemberPageType> {
    const wanted = wholeNumber(first, 'first', 1, MOST_A_PAGE);
    const { members, total, nearly } = await this.people.find({
      words: textOf(search), interest: textOf(interest), language: textOf(language) === null ? null : languageOf(language ?? ''),
      kind: kind ?? null, stage: stage ?? null, first: wanted + 1, after: after ? idOf(after) : null,
    });
    const page = members.slice(0, wanted);
    await this.looks.at(page.map(({ id }) => id), info, actor);
    return { members: page, total, nearly, next: members.length > wanted ? (page.at(-1)?.id ?? null) : null };
  }

  @Query(() => PeopleChoicesType, { description: 'What the people of the network like and speak: what a search can be about.' })
  @Can('members.coordinate')
  async peopleChoices(): Promise<PeopleChoicesType> {
    const { interests, languages: spoken } = await this.people.choices();
    return { interests, languages: spoken.map(languageOnWire) };
  }

  @Query(() => [LanguageType], { description: 'Every language that can be chosen, by name.' })
  @Can('signed-in')
  languages(): LanguageType[] {
    return [...languages].filter((code) => code !== 'en').sort((a, b) => languageName(a).localeCompare(languageName(b), 'en-GB')).map(languageOnWire);
  }
}

function textOf(typed: string | null): string | null {
  return cleanText(typed ?? '').slice(0, MOST_LETTERS) || null;
}
