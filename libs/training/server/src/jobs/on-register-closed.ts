import { systemActor, type Id } from '@alongside/kernel';
import { Reaction, type FactHandler, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { MarkDelivered } from '../actions/mark-delivered';

/** The register of a training session is closed, so the course was given. */
@Reaction('opportunities.register-closed')
@Injectable()
export class TrainingOnRegisterClosed implements FactHandler {
  constructor(private readonly markDelivered: MarkDelivered) {}

  run(fact: RecordedFact): Promise<void> {
    return this.markDelivered.run(fact.subjectId as Id<'Session'>, systemActor('training: register closed'));
  }
}
