import { AccountsDoor } from '@alongside/accounts/server';
import { Clock, id, Refusal, type Actor } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { calendarFile } from '@alongside/opportunities/rules';
import { ActingActor } from '@alongside/platform/auth';
import { Controller, Get, Param, Res } from '@nestjs/common';

import { SessionsRead } from '../store/sessions.read';

/** As much of an answer as a download needs. */
interface FileAnswer {
  headers(values: Readonly<Record<string, string>>): FileAnswer;
  send(text: string): unknown;
}

/** The dates to come of a group somebody is in, for their own calendar. It names neither the group nor what a date is about. */
@Controller('files/groups')
export class GroupFilesController {
  constructor(private readonly members: MembersDoor, private readonly sessions: SessionsRead, private readonly accounts: AccountsDoor, private readonly clock: Clock) {}

  @Get(':file')
  async calendar(@Param('file') file: string, @ActingActor() actor: Actor, @Res() answer: FileAnswer): Promise<void> {
    if (actor.kind !== 'person' || !actor.personId) throw new Refusal('SIGN_IN_FIRST');
    const group = await this.members.groupGoingOn(id<'NetworkGroup'>(file.replace(/\.ics$/, '')));
    if (!group.memberIds.includes(actor.personId)) throw new Refusal('NOT_FOUND');
    const sessions = await this.sessions.ofGroups([group.id], this.clock.today());
    const names = new Map((await this.accounts.people(sessions.map(({ contactId }) => contactId))).map((person) => [person.id, person.firstName]));
    const stampedAt = this.clock.now();
    const entries = sessions.map(({ id: sessionId, contactId, heldOn, startsAt, endsAt }) =>
      ({ uid: `session-${sessionId}@alongside`, stampedAt, heldOn, startsAt, endsAt, summary: names.has(contactId) ? `Meet ${names.get(contactId)}` : 'Meeting' }));
    answer
      .headers({ 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'attachment; filename="dates.ics"', 'cache-control': 'private, no-store' })
      .send(calendarFile(...entries));
  }
}
