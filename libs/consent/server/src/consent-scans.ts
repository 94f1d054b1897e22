import { AccountsDoor } from '@alongside/accounts/server';
import { hasRole, Refusal, type Actor, type Id } from '@alongside/kernel';
import { FilePurpose, type AttachedFile, type FileOwner, type Look } from '@alongside/platform/files';
import { Injectable } from '@nestjs/common';

import { CONSENT_SCAN } from './consent-scan-purpose';
import { ConsentsRead } from './store/consents.read';

/** Pictures of papers somebody signed: looked at by the team, page by page, and never taken away. */
@FilePurpose({ name: CONSENT_SCAN, sentBy: 'consent.coordinate', takes: ['pdf', 'picture'], mostMegabytes: 8, mostPages: 1, shown: 'view-only' })
@Injectable()
export class ConsentScans implements FileOwner {
  constructor(private readonly accounts: AccountsDoor, private readonly consents: ConsentsRead) {}

  /** Throws Refusal NOT_FOUND for whoever is not of the team. */
  async look({ subjectId }: AttachedFile, by: Actor): Promise<Look> {
    const consent = hasRole(by, 'coordinator') ? await this.consents.one(subjectId as Id<'Consent'>) : null;
    if (consent === null || by.personId === null) throw new Refusal('NOT_FOUND');
    const viewer = await this.accounts.person(by.personId);
    return { what: 'consent.scan-looked-at', subjectId: consent.memberId, data: { consentId: consent.id, memberId: consent.memberId }, viewer: viewer?.firstName ?? '' };
  }
}
