import { askConsent, purposeOf, whyNotAsk, type ConsentRecord, type TypedPurpose } from '@alongside/consent/rules';
import { Clock, must, newId, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { ConsentMoments } from '../consent-moments';
import { ReplyLinks } from '../reply-links';
import { ConsentStore } from '../store/consent.store';
import { ScopeFormsRead } from '../store/scope-forms.read';

export interface ConsentQuestion extends TypedPurpose {
  readonly memberId: Id<'Member'>;
  /** What exactly, in our words. */
  readonly detail?: string | null;
  readonly answerBy?: PlainDate | null;
  /** A living yes is asked for again. */
  readonly again?: boolean;
  /** For a birthday: who decides is judged as of that day. Only where a yes is asked for again. */
  readonly decidesOn?: PlainDate | null;
}

/** Puts one question to a member, and to those who decide beside them. */
@Injectable()
export class AskConsent {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly moments: ConsentMoments,
    private readonly forms: ScopeFormsRead,
    private readonly consents: ConsentStore,
    private readonly links: ReplyLinks,
  ) {}

  /** Throws Refusal NOT_FOUND, SCOPE_UNKNOWN, AUDIENCE_UNKNOWN, CHANNEL_UNKNOWN, ASKED_FOR_EACH_DATE, CONSENT_ASKED_ALREADY, CONSENT_GIVEN_ALREADY, PUBLIC_NOT_FOR_THEM. */
  run({ memberId, detail, answerBy, again = false, decidesOn = null, ...typed }: ConsentQuestion, by: Actor): Promise<ConsentRecord> {
    return this.transactions.run(async () => {
      const purpose = purposeOf(typed);
      await this.moments.mustBeMember(memberId);
      const { yes, question } = await this.consents.lockPurpose(memberId, purpose);
      const moment = await this.moments.of(memberId, purpose, decidesOn);
      const standing = yes && (await this.moments.stands(yes));
      must(whyNotAsk(purpose, moment, { openQuestion: question !== null, livingYes: standing === true, again }), 'scope');
      const consent = await this.consents.save(
        askConsent({
          id: newId(), memberId, ...purpose, detail: detail ?? null, formId: (await this.forms.current(purpose.scope, this.clock.today())).id, askedAt: this.clock.now(),
          answerBy: answerBy ?? (await this.moments.answerBy()), renewsId: yes?.id ?? null, decidesOn: yes ? decidesOn : null,
        }, moment),
        by,
      );
      for (const { personId } of consent.holders) await this.links.makeFor(memberId, personId);
      return consent;
    });
  }
}
