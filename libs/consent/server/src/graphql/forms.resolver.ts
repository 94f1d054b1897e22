import type { FormVersion, PurposeWords } from '@alongside/consent/rules';
import { Clock, type Actor, type PlainDate } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import { WriteFormVersion } from '../actions/write-form-version';
import { FormVersionsRead } from '../store/form-versions.read';
import { FormVersionType, FormVersionTyped, type PurposeWordsTyped } from './form-version.type';

@Resolver(() => FormVersionType)
export class FormsResolver {
  constructor(private readonly clock: Clock, private readonly read: FormVersionsRead, private readonly writing: WriteFormVersion) {}

  @Query(() => [FormVersionType], { description: 'The words people are asked with, each purpose with all its versions, the newest first.' })
  @Can('consent.forms')
  async consentForms(): Promise<FormVersionType[]> {
    return this.told(await this.read.all());
  }

  @Mutation(() => FormVersionType, { description: 'Other words from a day on. Where they mean something else, everybody is asked anew; the old yes counts on for as long as the council lets it.' })
  @Can('consent.write-forms')
  async writeFormVersion(@Args('form') { scope, validFrom, meaningChanged, plain, easyRead }: FormVersionTyped, @ActingActor() actor: Actor): Promise<FormVersionType> {
    const words = { validFrom: validFrom as PlainDate, meaningChanged, words: { standard: wordsOf(plain), 'easy-read': wordsOf(easyRead) } };
    return this.told([await this.writing.run(scope, words, actor)])[0]!;
  }

  private told(versions: readonly FormVersion[]): FormVersionType[] {
    const today = this.clock.today();
    return versions.map(({ scope, version, validFrom, meaningChanged, forms }) => ({
      scope, version, validFrom, meaningChanged, current: versions.find((one) => one.scope === scope && one.validFrom <= today)?.version === version,
      plain: forms.standard.words, easyRead: forms['easy-read'].words,
    }));
  }
}

function wordsOf({ cannotRecall, ...words }: PurposeWordsTyped): PurposeWords {
  return { ...words, cannotRecall: cannotRecall ?? null };
}
