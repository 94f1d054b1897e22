import { CouncilDoor } from '@alongside/council/server';
import { addMonths, lastsMonths, shownScopeWords, soonestEnd, type ConsentRecord, type FormFormat, type ShownScopeWords } from '@alongside/consent/rules';
import { Clock, type Id, type PlainDate } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Injectable } from '@nestjs/common';

import { ConsentMoments } from './consent-moments';
import { ReadingFormats } from './store/reading-formats';
import { ScopeFormsRead } from './store/scope-forms.read';

export interface ShownConsent {
  readonly formId: Id<'ConsentForm'>;
  readonly format: FormFormat;
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
    private readonly formats: ReadingFormats,
  ) {}

  async for(consent: AskedInWords, personId: Id<string>): Promise<ShownConsent> {
    const today = this.clock.today();
    const own = (consent.memberId as string) === personId;
    const form = await this.forms.inFormat(consent.formId, await this.formats.of(personId));
    const words = shownScopeWords(form, {
      name: own ? null : ((await this.members.member(consent.memberId))?.knownAs ?? ''), audience: consent.audience, channel: consent.channel, detail: consent.detail,
      until: consent.until ?? (await this.untilIfGiven(consent, today)), council: await this.council.policyValue('consent.controller', today),
    });
    return { formId: form.id, format: form.format, words };
  }

  private async untilIfGiven(consent: AskedInWords, today: PlainDate): Promise<PlainDate> {
    const moment = await this.moments.of(consent.memberId, consent);
    const months = { refresh: await this.council.policyNumber('consent.refresh_months', today), media: await this.council.policyNumber('consent.media_months', today) };
    return soonestEnd(consent.standing, addMonths(today, lastsMonths(consent, moment, months)));
  }
}
