import { id, systemActor } from '@alongside/kernel';
import { Reaction, type FactHandler, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { SayOfLoneVisit } from '../actions/say-of-lone-visit';

/** Whoever left goes nowhere alone any more. As a contact they are passed over when somebody is told: the other one, or whoever is on duty, stands first. */
@Injectable()
@Reaction('accounts.account-closed')
export class OnAccountClosed implements FactHandler {
  constructor(private readonly visits: SayOfLoneVisit) {}

  run({ data }: RecordedFact): Promise<void> {
    return this.visits.endAllOf(id<'Person'>(String(data.personId)), systemActor('members.account-closed'));
  }
}
