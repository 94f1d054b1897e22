import type { Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { TrainingRead, type ListedDelivery } from './store/training.read';

/** What contexts to the right may ask about training. */
@Injectable()
export class TrainingDoor {
  constructor(private readonly training: TrainingRead) {}

  /** Null for a session that is no training. */
  async deliveryOfSession(sessionId: Id<'Session'>): Promise<ListedDelivery | null> {
    return (await this.training.ofSessions([sessionId]))[0] ?? null;
  }
}
