import type { Permission } from '@alongside/consent/rules';
import { id as idOf, Refusal, systemActor, type Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Transactions } from '@alongside/platform/database';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { ChooseLanguage } from '../choose-language';
import { ConsentWords } from '../consent-words';
import { ShownPermission } from '../shown-permission';
import { ConsentsRead, type KnownConsent } from '../store/consents.read';
import { DecisionsRead } from '../store/decisions.read';
import { PermissionsRead } from '../store/permissions.read';
import { Wordings } from '../wordings';
import { ConsentType, ConsentWordsType } from './consent.type';
import { PermissionType, PermissionWordsType } from './permission.type';
import { toldOnWire } from './told-on-wire';
import { FormWordingType, wordingOnWire } from './wording.type';

/** In which languages and ways a question can be read, what was shown, and the same on paper. */
@Resolver(() => ConsentType)
export class ConsentWordingsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly all: Wordings,
    private readonly choosing: ChooseLanguage,
    private readonly shown: ConsentWords,
    private readonly consents: ConsentsRead,
    private readonly decisions: DecisionsRead,
  ) {}

  @ResolveField(() => [FormWordingType], { nullable: true, description: 'Each language and format the words can be read in, English first.' })
  @Can('consent.wallet')
  async wordings(@Parent() consent: KnownConsent): Promise<FormWordingType[]> {
    return (await this.all.offered(consent.formId)).map(wordingOnWire);
  }

  @ResolveField(() => ConsentWordsType, { nullable: true, description: 'The words as they were shown to the person who asks when they answered last; null while they have not.' })
  @Can('consent.wallet')
  async told(@Parent() consent: KnownConsent, @ActingActor() actor: Actor): Promise<ConsentWordsType | null> {
    if (actor.personId === null) return null;
    const said = await this.decisions.newestOf(consent.id, actor.personId);
    return said && toldOnWire(said.told, said);
  }

  @Query(() => ConsentWordsType, { description: 'The words for a paper, as somebody who may answer would read them.' })
  @Can('consent.coordinate')
  async wordsOnPaper(
    @Args('consentId', { type: () => ID }) consentId: string, @Args('giverId', { type: () => ID }) giverId: string,
    @Args('wording', { type: () => ID, nullable: true, description: 'Left out: as they like to read.' }) wording: string | null,
  ): Promise<ConsentWordsType> {
    const consent = await this.consents.one(idOf(consentId));
    const may = consent !== null && [consent.memberId as string, ...consent.holders.map(({ personId }) => personId as string)].includes(giverId);
    if (consent === null || !may) throw new Refusal('NOT_FOUND');
    const { words, ...chosen } = await this.transactions.as(systemActor('consent.paper'), () => this.shown.for(consent, idOf(giverId), wording === null ? null : idOf(wording)));
    return { ...words, ...chosen };
  }

  @Mutation(() => String, { description: 'The language to read every form in from now on, where it is there: `en-GB` for English.' })
  @Can('signed-in')
  async chooseReadingLanguage(@Args('language', { type: () => String }) language: string, @ActingActor() actor: Actor): Promise<string> {
    if (actor.personId === null) throw new Refusal('NOT_FOUND');
    await this.choosing.run(actor.personId, language);
    return language;
  }
}

@Resolver(() => PermissionType)
export class PermissionWordingsResolver {
  constructor(private readonly transactions: Transactions, private readonly all: Wordings, private readonly shown: ShownPermission, private readonly permissions: PermissionsRead) {}

  @ResolveField(() => [FormWordingType], { nullable: true, description: 'Each language and format the words can be read in, English first.' })
  @Can('consent.concerned')
  async wordings(@Parent() permission: Permission): Promise<FormWordingType[]> {
    return (await this.all.offered(permission.formId)).map(wordingOnWire);
  }

  @Query(() => PermissionWordsType, { description: 'The same for one date.' })
  @Can('consent.coordinate')
  async dateWordsOnPaper(
    @Args('permissionId', { type: () => ID }) permissionId: string, @Args('giverId', { type: () => ID }) giverId: string,
    @Args('wording', { type: () => ID, nullable: true, description: 'Left out: as they like to read.' }) wording: string | null,
  ): Promise<PermissionWordsType> {
    const permission = await this.permissions.one(idOf(permissionId));
    const may = permission !== null && [permission.memberId as string, ...permission.holders.map(({ personId }) => personId as string)].includes(giverId);
    if (permission === null || !may) throw new Refusal('NOT_FOUND');
    const { words, ...chosen } = await this.transactions.as(systemActor('consent.paper'), () => this.shown.shown(permission, idOf(giverId), wording === null ? null : idOf(wording)));
    return { ...words, ...chosen };
  }
}
