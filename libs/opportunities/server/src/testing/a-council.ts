import { AccountsDoor } from '@alongside/accounts/server';
import { linkActor, plainDate, systemActor, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import type { OfferAnswer } from '@alongside/opportunities/rules';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';

import { AnswerOffer } from '../actions/answer-offer';
import { Invite } from '../actions/invite';
import { KeepSafetyPlan } from '../actions/keep-safety-plan';
import type { SessionWish } from '../actions/open-session';
import { OpportunitiesDoor, OpportunitiesModule } from '../index';

const by = systemActor('test');

/** A small council to try things in: a coordinator, and members who join as they are needed. */
export class ACouncil {
  private constructor(readonly fixture: ServerFixture, readonly jo: Actor & { readonly personId: Id<'Person'> }) {}

  static async open(): Promise<ACouncil> {
    const fixture = await serverFixture([OpportunitiesModule]);
    const personId = await fixture.get(AccountsDoor).openAccount({ displayName: 'Jo Marsden', firstName: 'Jo', email: null, audience: 'staff', roles: ['coordinator'] }, by);
    return new ACouncil(fixture, { kind: 'person', personId, roles: ['coordinator'], purpose: 'portal', assurance: 2 });
  }

  get door(): OpportunitiesDoor {
    return this.fixture.get(OpportunitiesDoor);
  }

  async aParent(knownAs: string, interests: readonly string[] = []): Promise<Id<'Member'>> {
    return (await this.members.joinMember({ kind: 'parent', fullName: `${knownAs} Reed`, knownAs, interests, reachBy: [] }, by)).id;
  }

  /** With somebody who looks after them. */
  async aYoungPerson(knownAs: string, bornOn: string): Promise<{ id: Id<'Member'>; guardian: Id<'Person'> }> {
    const { id } = await this.members.joinMember({ kind: 'young-person', fullName: `${knownAs} Reed`, knownAs, bornOn: plainDate(bornOn), reachBy: [] }, by);
    const guardian = await this.fixture.get(AccountsDoor).openAccount({ displayName: 'Pat Reed', firstName: 'Pat', email: null, audience: 'adult', roles: ['guardian'] }, by);
    await this.members.linkGuardian({ memberId: id, guardianId: guardian, relation: 'mother', from: plainDate('2020-01-01') }, by);
    await this.members.recordLegalStatus({ memberId: id, kind: 'at-home', from: plainDate('2020-01-01'), checked: true, evidence: 'By phone' }, by);
    return { id, guardian };
  }

  aPanel(different: Partial<SessionWish> = {}): Promise<Id<'Session'>> {
    return this.door.openSession({
      kind: 'panel', title: 'Help choose a new team manager', plainSummary: 'Three people want this job. You help say who is best.', heldOn: '2026-12-08',
      startsAt: '16:30', endsAt: '18:30', place: 'Harbour House, room 2', activity: 'interview-panel',
      seats: [{ kind: 'parent-carer', count: 1 }, { kind: 'young-person', count: 1 }], ...different,
    }, this.jo);
  }

  async invited(session: Id<'Session'>, ...members: Id<'Member'>[]): Promise<readonly Id<'Booking'>[]> {
    return this.fixture.get(Invite).run(session, members, this.jo);
  }

  says(member: Id<'Member'>, booking: Id<'Booking'>, answer: OfferAnswer) {
    return this.fixture.get(AnswerOffer).run(booking, answer, linkActor(member as string as Id<'Person'>, 'test'));
  }

  /** What could go wrong is written down by Jo and signed by a manager. */
  async signedPlan(session: Id<'Session'>): Promise<void> {
    const staff = (firstName: string, role: 'coordinator' | 'service-lead') => this.fixture.get(AccountsDoor).openAccount({ displayName: `${firstName} Lyle`, firstName, email: null, audience: 'staff', roles: [role] }, by);
    const [ama, hannah] = [await staff('Ama', 'coordinator'), await staff('Hannah', 'service-lead')];
    const plans = this.fixture.get(KeepSafetyPlan);
    const { id } = await plans.write(session, { risks: [{ what: 'The way home in the dark', answer: 'Two of us walk along.' }], adultIds: [this.jo.personId, ama] }, this.jo);
    await plans.sign(id, { ...this.jo, personId: hannah, roles: ['service-lead'] });
  }

  async taken(session: Id<'Session'>): Promise<Record<string, number>> {
    return Object.fromEntries(((await this.door.session(session))?.seats ?? []).map(({ kind, taken }) => [kind, taken]));
  }

  private get members(): MembersDoor {
    return this.fixture.get(MembersDoor);
  }
}
