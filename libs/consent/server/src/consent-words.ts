import { CouncilDoor } from '@alongside/council/server';
import { addMonths, lastsMonths, shownScopeWords, soonestEnd, type ConsentRecord, type ShownScopeWords } from '@alongside/consent/rules';
import { Clock, type Id, type PlainDate } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Injectable } from '@nestjs/common';

import { ConsentMoments } from './consent-moments';
import { ScopeFormsRead } from './store/scope-forms.read';
import { Wordings, type ChosenWording } from './wordings';

export interface ShownConsent extends ChosenWording {
  readonly words: ShownScopeWords;
}

/** As much of a consent as its words hang on; also of one that nobody has asked yet. */
export type AskedInWords = Pick<ConsentRecord, 'memberId' | 'scope' | 'audience' | 'channel' | 'detail' | 'until' | 'standing' | 'formId'>;

/** The words of a consent as one person sees them: on the page, on the reply page and in the evidence alike. */
@Injectable()
export class ConsentWords {
  constructor(
    private readonly clock: Clock,
    private readonly council: CouncilDoor,
    private readonly members: MembersDoor,
    private readonly moments: ConsentMoments,
    private readonly forms: ScopeFormsRead,
    private readonly wordings: Wordings,
  ) {}

  /** `shownId`: the very words that were before their eyes, where that is known. Throws Refusal WORDS_NOT_THESE. */
  async for(consent: AskedInWords, personId: Id<string>, shownId: Id<'ConsentForm'> | null = null): Promise<ShownConsent> {
    const today = this.clock.today();
    const own = (consent.memberId as string) === personId;
    const chosen = await this.wordings.for(consent.formId, personId, shownId);
    const form = await this.forms.one(chosen.formId);
    const words = shownScopeWords(form, {
      name: own ? null : ((await this.members.member(consent.memberId))?.knownAs ?? ''), audience: consent.audience, channel: consent.channel, detail: consent.detail,
      until: consent.until ?? (await this.untilIfGiven(consent, today)), council: await this.council.policyValue('consent.controller', today),
    });
    return { ...chosen, words };
  }

  private async untilIfGiven(consent: AskedInWords, today: PlainDate): Promise<PlainDate> {
    const moment = await this.moments.of(consent.memberId, consent);
    const months = { refresh: await this.council.policyNumber('consent.refresh_months', today), media: await this.council.policyNumber('consent.media_months', today) };
    return soonestEnd(consent.standing, addMonths(today, lastsMonths(consent, moment, months)));
  }
}
