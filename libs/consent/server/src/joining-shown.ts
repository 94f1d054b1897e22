import { CouncilDoor } from '@alongside/council/server';
import { addMonths, offered, rightToLeft, shownScopeWords, wordingFor, type JoiningAsking, type ShownScopeWords, type Wording } from '@alongside/consent/rules';
import { Clock, Refusal, type Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { ScopeFormsRead } from './store/scope-forms.read';
import { WordingsRead } from './store/wordings.read';
import type { ChosenWording } from './wordings';

export interface ShownJoining extends ChosenWording {
  readonly words: ShownScopeWords;
  /** Of the form. */
  readonly version: number;
}

/** The words in which somebody is asked whether a young person may be part of the group: the council's form for that, as it holds today. */
@Injectable()
export class JoiningShown {
  constructor(private readonly clock: Clock, private readonly council: CouncilDoor, private readonly forms: ScopeFormsRead, private readonly wordings: WordingsRead) {}

  /** Every language and format it can be read in today, English first. */
  async wordingsNow(): Promise<readonly Wording[]> {
    const { id } = await this.forms.current('join-group', this.clock.today());
    return offered(await this.wordings.of(id));
  }

  /** `shownId`: the very words that were before somebody's eyes, of the version that holds today. Throws Refusal WORDS_NOT_THESE. */
  async for(childName: string, { language, format }: Pick<JoiningAsking, 'language' | 'format'>, shownId: Id<'ConsentForm'> | null = null): Promise<ShownJoining> {
    const today = this.clock.today();
    const all = await this.wordings.of((await this.forms.current('join-group', today)).id);
    const chosen = shownId === null ? wordingFor(all, { chosen: language, speaks: [], format }) : all.find(({ id }) => id === shownId);
    if (!chosen) throw new Refusal('WORDS_NOT_THESE', 'shown');
    const form = await this.forms.one(chosen.id);
    const words = shownScopeWords(form, {
      name: childName, audience: 'team', channel: 'any', detail: null, until: addMonths(today, await this.council.policyNumber('consent.refresh_months', today)),
      council: await this.council.policyValue('consent.controller', today),
    });
    return { formId: chosen.id, language: chosen.language, rightToLeft: rightToLeft(chosen.language), format: chosen.format, notYet: null, words, version: form.version };
  }
}
