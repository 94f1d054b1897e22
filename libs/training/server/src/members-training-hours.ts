import { Clock, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { spanOf, trainingHours, type HoursOfTopic, type Span, type TrainingHours, type TrainingTime } from '@alongside/training/rules';
import { Injectable } from '@nestjs/common';

import { TrainingRead } from './store/training.read';

export interface NamedHours extends Omit<TrainingHours, 'members'> {
  readonly members: readonly (TrainingHours['members'][number] & { readonly memberName: string })[];
}

/** Time our own members gave at trainings, from the registers that were closed: nobody writes an hour down a second time. */
@Injectable()
export class MembersTrainingHours {
  constructor(private readonly members: MembersDoor, private readonly opportunities: OpportunitiesDoor, private readonly training: TrainingRead, private readonly clock: Clock) {}

  /** Of everybody, for the team. */
  async all(span: Span): Promise<NamedHours> {
    const { members, ...together } = trainingHours(await this.times(span, null), span);
    const names = new Map((await this.members.members(members.map(({ memberId }) => memberId))).map((member) => [member.id as string, member.knownAs]));
    return { ...together, members: members.map((of) => ({ ...of, memberName: names.get(of.memberId) ?? '' })) };
  }

  /** Somebody's own, up to today. */
  async own(memberId: Id<string>): Promise<readonly HoursOfTopic[]> {
    const span = spanOf(null, null, this.clock.today());
    return trainingHours(await this.times(span, memberId), span).topics;
  }

  private async times(span: Span, memberId: Id<string> | null): Promise<readonly TrainingTime[]> {
    const parts = await this.members.partsTakenIn('training', span, memberId);
    if (parts.length === 0) return [];
    const sessions = await this.opportunities.sessionsOfBookings(parts.map(({ id }) => id));
    const topics = new Map((await this.training.ofSessions([...new Set(sessions.values())])).map(({ sessionId, courseTitle }) => [sessionId as string, courseTitle]));
    return parts.map(({ id, memberId: of, on, minutes, step }) => ({ memberId: of, on, minutes, topic: topics.get(sessions.get(id) ?? '') ?? null, way: step === 'shadow' ? 'watched' : 'taught' }));
  }
}
