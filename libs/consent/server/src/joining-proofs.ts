import { AccountsDoor } from '@alongside/accounts/server';
import type { JoiningAsking } from '@alongside/consent/rules';
import { Clock, systemActor, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { JoiningAnswers, type KnownJoiningAnswer } from './store/joining-answers.store';
import { JoiningAskingStore } from './store/joining-asking.store';

/** One thing somebody said before a young person came in, as it is proved. */
export interface JoiningProof extends Omit<KnownJoiningAnswer, 'collectedBy' | 'witnessedBy' | 'askingId'> {
  readonly memberId: Id<'Member'>;
  readonly giverId: Id<'Person'> | null;
  readonly childName: string;
  /** First name; null for somebody whose word was not needed in the end: their name went with the enquiry. */
  readonly who: string | null;
  readonly relation: string;
  readonly collectedBy: string | null;
  readonly witnessedBy: string | null;
}

/** The word on which somebody came in, given back to whom it concerns: themself, whoever gave it, and the team. */
@Injectable()
export class JoiningProofs {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly accounts: AccountsDoor,
    private readonly members: MembersDoor,
    private readonly askings: JoiningAskingStore,
    private readonly answers: JoiningAnswers,
  ) {}

  /** For the young person: the yes on which they came in. What others said before that was said to the team. */
  async mine(memberId: Id<'Member'>): Promise<readonly JoiningProof[]> {
    const said = await this.proofs(async () => (await this.askings.ofMembers([memberId])).filter(({ guardianId }) => guardianId !== null));
    return said.filter(({ decision }) => decision === 'yes').slice(0, 1);
  }

  /** For the team: everything anybody said. */
  async ofMember(memberId: Id<'Member'>): Promise<readonly JoiningProof[]> {
    return this.proofs(() => this.askings.ofMembers([memberId]));
  }

  /** For whoever gave it, while they look after them and that is confirmed. That they looked is recorded with each young person. */
  async by(actor: Actor): Promise<readonly JoiningProof[]> {
    const { personId } = actor;
    if (personId === null) return [];
    const wards = await this.members.wardsOf(personId, this.clock.today());
    const said = await this.proofs(async () => (await this.askings.ofMembers(wards)).filter(({ guardianId }) => guardianId === personId));
    await this.events.recordReads('consent.said-for-read', [...new Set(said.map(({ memberId }) => memberId))], actor);
    return said;
  }

  /** In the house's name, with the condition in the question. Newest first. */
  private proofs(which: () => Promise<readonly JoiningAsking[]>): Promise<readonly JoiningProof[]> {
    return this.transactions.as(systemActor('consent.joining-proofs'), async () => {
      const askings = new Map((await which()).map((asking) => [asking.id, asking]));
      if (askings.size === 0) return [];
      const said = (await this.answers.of([...askings.keys()])).toReversed();
      const children = await this.members.members([...askings.values()].flatMap(({ memberId }) => memberId ?? []));
      const people = await this.accounts.people([...said.flatMap(({ collectedBy, witnessedBy }) => [collectedBy, witnessedBy]), ...[...askings.values()].map(({ guardianId }) => guardianId)].filter((one) => one !== null));
      const names = new Map<string, string>(people.map(({ id, firstName }) => [id, firstName]));
      const named = (id: string | null) => (id === null ? null : (names.get(id) ?? ''));
      return said.flatMap(({ askingId, collectedBy, witnessedBy, ...one }) => {
        const { memberId = null, guardianId = null, relation = '' } = askings.get(askingId) ?? {};
        if (memberId === null) return [];
        return [{ ...one, memberId, giverId: guardianId, childName: children.find(({ id }) => id === memberId)?.knownAs ?? '', who: named(guardianId), relation, collectedBy: named(collectedBy), witnessedBy: named(witnessedBy) }];
      });
    });
  }
}
