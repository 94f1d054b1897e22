import { AccountsDoor } from '@alongside/accounts/server';
import { hasRole, Refusal, type Actor, type Id } from '@alongside/kernel';
import { FilePurpose, type AttachedFile, type FileOwner, type Look } from '@alongside/platform/files';
import { Injectable } from '@nestjs/common';

import { CONSENT_SCAN } from './consent-scan-purpose';
import { ConsentsRead } from './store/consents.read';
import { PermissionsRead } from './store/permissions.read';

/** Pictures of papers somebody signed: looked at by the team, page by page, and never taken away. */
@FilePurpose({ name: CONSENT_SCAN, sentBy: 'consent.coordinate', takes: ['pdf', 'picture'], mostMegabytes: 8, mostPages: 1, shown: 'view-only' })
@Injectable()
export class ConsentScans implements FileOwner {
  constructor(private readonly accounts: AccountsDoor, private readonly consents: ConsentsRead, private readonly permissions: PermissionsRead) {}

  /** Throws Refusal NOT_FOUND for whoever is not of the team. */
  async look({ subjectId }: AttachedFile, by: Actor): Promise<Look> {
    const answered = hasRole(by, 'coordinator') ? ((await this.consents.one(subjectId as Id<'Consent'>)) ?? (await this.permissions.one(subjectId as Id<'Permission'>))) : null;
    if (answered === null || by.personId === null) throw new Refusal('NOT_FOUND');
    const viewer = await this.accounts.person(by.personId);
    return { what: 'consent.scan-looked-at', subjectId: answered.memberId, data: { consentId: answered.id, memberId: answered.memberId }, viewer: viewer?.firstName ?? '' };
  }
}
