import { AccountsDoor } from '@alongside/accounts/server';
import { hasRole, Refusal, type Actor, type Id } from '@alongside/kernel';
import { FilePurpose, type AttachedFile, type FileOwner, type Look } from '@alongside/platform/files';
import { Injectable } from '@nestjs/common';

import { CONSENT_SCAN } from './consent-scan-purpose';
import { ConsentsRead } from './store/consents.read';
import { JoiningAskingStore } from './store/joining-asking.store';
import { PermissionsRead } from './store/permissions.read';

/** Pictures of papers somebody signed: looked at by the team, page by page, and never taken away. */
@FilePurpose({ name: CONSENT_SCAN, sentBy: 'consent.coordinate', takes: ['pdf', 'picture'], mostMegabytes: 8, mostPages: 1, shown: 'view-only' })
@Injectable()
export class ConsentScans implements FileOwner {
  constructor(private readonly accounts: AccountsDoor, private readonly consents: ConsentsRead, private readonly permissions: PermissionsRead, private readonly joining: JoiningAskingStore) {}

  /** Throws Refusal NOT_FOUND for whoever is not of the team. */
  async look({ subjectId }: AttachedFile, by: Actor): Promise<Look> {
    const joining = hasRole(by, 'coordinator') ? await this.joining.find(subjectId as Id<'JoiningAsking'>) : null;
    const answered = joining === null && hasRole(by, 'coordinator') ? ((await this.consents.one(subjectId as Id<'Consent'>)) ?? (await this.permissions.one(subjectId as Id<'Permission'>))) : null;
    if (by.personId === null || (answered === null && joining === null)) throw new Refusal('NOT_FOUND');
    const viewer = await this.accounts.person(by.personId);
    if (answered === null) return { what: 'consent.scan-looked-at', subjectId: joining?.memberId ?? joining?.enquiryId ?? subjectId, data: { askingId: subjectId, ...(joining?.memberId && { memberId: joining.memberId }) }, viewer: viewer?.firstName ?? '' };
    return { what: 'consent.scan-looked-at', subjectId: answered.memberId, data: { consentId: answered.id, memberId: answered.memberId }, viewer: viewer?.firstName ?? '' };
  }
}
