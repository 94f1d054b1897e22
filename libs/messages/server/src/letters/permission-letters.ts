import { ConsentDoor, type Permission } from '@alongside/consent/server';
import { Clock, id, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import {
  decidedAlone, linkRenewed, permissionAsked, permissionGiven, permissionNotGiven, permissionRequest, type Letter, type Message, type MessageKind,
} from '@alongside/messages/rules';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { PublicAddress } from '@alongside/platform/notify';
import { Injectable } from '@nestjs/common';

import type { LetterWriter } from './letter-writer';
import { MayBeTold } from './may-be-told';
import { Sender } from './sender';

/** What a young person and whoever looks after them are told about a permission. */
@Injectable()
export class PermissionLetters implements LetterWriter {
  readonly kinds: readonly MessageKind[] = [
    'permission-asked', 'permission-request', 'permission-link-renewed', 'permission-given', 'permission-not-given', 'decided-alone',
  ];

  constructor(
    private readonly consent: ConsentDoor,
    private readonly opportunities: OpportunitiesDoor,
    private readonly members: MembersDoor,
    private readonly sender: Sender,
    private readonly address: PublicAddress,
    private readonly clock: Clock,
    private readonly told: MayBeTold,
  ) {}

  async write({ kind, about, toPersonId }: Message): Promise<Letter | null> {
    const permission = await this.consent.permission(id<'Permission'>(about.permissionId ?? ''));
    if (!permission || permission.activity.heldOn < this.clock.today()) return null;
    const { activity } = permission;
    const session = await this.opportunities.session(permission.sessionId);
    const known = { ...activity, firstName: await this.sender.firstNameOf(toPersonId), from: await this.sender.named(session?.contactId ?? null) };
    if (kind === 'decided-alone') return (await this.told.of(permission.memberId, toPersonId)) ? decidedAlone({ ...known, oldEnough: await this.consent.oldEnoughForDate(permission) }) : null;
    if (kind === 'permission-request' || kind === 'permission-link-renewed') return this.request(kind, permission, toPersonId, known);
    const guardianFirstName = await this.sender.firstNamesOf(about.guardianId ? [id<'Person'>(about.guardianId)] : permission.holders.map(({ personId }) => personId));
    if (kind === 'permission-given') return permission.state === 'given' ? permissionGiven({ ...known, guardianFirstName }) : null;
    if (kind === 'permission-not-given') return permission.state === 'given' ? null : permissionNotGiven({ ...known, guardianFirstName });
    const age = await this.members.ageOn(permission.memberId, activity.heldOn);
    return age === null ? null : permissionAsked({ ...known, age, guardianFirstName });
  }

  /** A guardian may change an answer, so a new link goes out whatever was said; a first request only while we wait for it. */
  private async request(
    kind: 'permission-request' | 'permission-link-renewed', permission: Permission, guardianId: Id<'Person'>,
    known: Permission['activity'] & { readonly firstName: string; readonly from: string },
  ): Promise<Letter | null> {
    const waiting = permission.state === 'asked' || permission.state === 'in-discussion';
    if (kind === 'permission-request' && !waiting) return null;
    const { path } = await this.consent.permissionLink(permission.id, guardianId);
    const link = this.address.of(path);
    return kind === 'permission-request' ? permissionRequest({ ...known, answerBy: permission.answerBy, link }) : linkRenewed({ ...known, link });
  }
}
