import { AccountsDoor } from '@alongside/accounts/server';
import { missingLanguages, partsToTranslate, rightToLeft, whyNotCheck, type FormLines, type Translation } from '@alongside/consent/rules';
import { Clock, id as idOf, Refusal, systemActor, type Actor } from '@alongside/kernel';
import { languageName, ownNameOf } from '@alongside/members/server';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Transactions } from '@alongside/platform/database';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { CheckTranslation } from '../actions/check-translation';
import { WriteTranslation } from '../actions/write-translation';
import { TranslationsRead, type FormToTranslate } from '../store/translations.read';
import { WordingsRead } from '../store/wordings.read';
import { FormToTranslateType, FormTranslationType, TranslationTyped, type FormLineTyped, type FormLineType } from './translation.type';

@Resolver(() => FormTranslationType)
export class TranslationsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly accounts: AccountsDoor,
    private readonly read: TranslationsRead,
    private readonly wordings: WordingsRead,
    private readonly writing: WriteTranslation,
    private readonly checking: CheckTranslation,
  ) {}

  @Query(() => [FormToTranslateType], { description: 'Every form people are asked with today or soon, the one for a date too, with its translations.' })
  @Can('consent.translations')
  async formsToTranslate(@ActingActor() actor: Actor): Promise<FormToTranslateType[]> {
    return this.withTranslations(await this.read.forms(this.clock.today()), actor);
  }

  @Query(() => FormToTranslateType)
  @Can('consent.translations')
  async formToTranslate(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<FormToTranslateType> {
    const form = await this.read.form(idOf(id), this.clock.today());
    if (form === null) throw new Refusal('NOT_FOUND');
    return (await this.withTranslations([form], actor))[0]!;
  }

  @Mutation(() => FormTranslationType, { description: 'Writes the same words in another language, or writes on at what nobody has checked yet. Nobody is shown them before a second person checks them.' })
  @Can('consent.write-forms')
  async writeTranslation(@Args('translation') { formId, language, lines }: TranslationTyped, @ActingActor() actor: Actor): Promise<FormTranslationType> {
    return this.told(await this.writing.run({ formId: idOf(formId), language, lines: { standard: linesOf(lines, 'plain'), 'easy-read': linesOf(lines, 'easyRead') } }, actor), actor);
  }

  @Mutation(() => FormTranslationType, { description: 'A second person who reads the language puts their name to it. From now on people who read it are shown these words.' })
  @Can('consent.translations')
  async checkTranslation(
    @Args('id', { type: () => ID }) id: string, @Args('readsIt', { type: () => Boolean, description: 'They say that they read this language.' }) readsIt: boolean, @ActingActor() actor: Actor,
  ): Promise<FormTranslationType> {
    return this.told(await this.checking.run(idOf(id), readsIt, actor), actor);
  }

  private async withTranslations(forms: readonly FormToTranslate[], actor: Actor): Promise<FormToTranslateType[]> {
    const translations = await this.read.of(forms.map(({ id }) => id));
    const names = await this.namesIn(translations);
    const [languages, earlier] = [await this.wordings.languages(), await this.wordings.earlierOf(forms.map(({ id }) => id))];
    const missing = (id: string) => missingLanguages({ languages, earlier: earlier.get(id) ?? [], there: translations.flatMap(({ formId, checkedAt, language }) => (formId === id && checkedAt !== null ? [language] : [])) });
    return forms.map((form) => ({
      ...form, lines: partsToTranslate(form).map(({ part, english, easyRead }) => ({ part, plain: english, easyRead })),
      translations: translations.filter(({ formId }) => formId === form.id).map((one) => inWords(one, names, actor)),
      missing: missing(form.id).map((one) => ({ ...one, name: languageName(one.language) })),
    }));
  }

  private async told(translation: Translation, actor: Actor): Promise<FormTranslationType> {
    return inWords(translation, await this.namesIn([translation]), actor);
  }

  private async namesIn(translations: readonly Translation[]): Promise<ReadonlyMap<string, string>> {
    const ids = new Set(translations.flatMap(({ wroteIds, checkedBy }) => (checkedBy === null ? wroteIds : [...wroteIds, checkedBy])));
    const people = await this.transactions.as(systemActor('consent.translations'), () => this.accounts.people([...ids]));
    return new Map(people.map((person) => [person.id as string, person.displayName]));
  }
}

function inWords({ language, lines, wroteIds, checkedBy, checkedAt, ...one }: Translation, names: ReadonlyMap<string, string>, actor: Actor): FormTranslationType {
  return {
    id: one.id, edition: one.edition, writtenAt: one.writtenAt, checkedAt, language, name: languageName(language), ownName: ownNameOf(language), rightToLeft: rightToLeft(language),
    lines: Object.entries(lines.standard).map(([part, plain]): FormLineType => ({ part, plain, easyRead: lines['easy-read'][part] ?? '' })),
    wroteIt: wroteIds.map((id) => names.get(id) ?? ''), checkedBy: checkedBy && (names.get(checkedBy) ?? ''), whyNotCheck: whyNotCheck({ wroteIds, checkedAt }, actor.personId),
  };
}

function linesOf(lines: readonly FormLineTyped[], format: 'plain' | 'easyRead'): FormLines {
  return Object.fromEntries(lines.map((line) => [line.part, line[format]]));
}
