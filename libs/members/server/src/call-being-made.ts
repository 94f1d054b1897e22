import type { ConcernHandoff } from '@alongside/members/rules';
import type { Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { SafetyValues } from './safety-values';
import { HandoffsRead } from './store/handoffs.read';

/** The call somebody began and has not told the end of: a page loaded anew, or a second press, goes on with it. */
@Injectable()
export class CallBeingMade {
  constructor(private readonly values: SafetyValues, private readonly read: HandoffsRead) {}

  async by(personId: Id<'Person'>): Promise<ConcernHandoff | null> {
    const lately = await this.read.ofRaiser(personId, await this.values.shownToRaiserSince());
    return lately.find(({ calls, acknowledged }) => calls.length === 0 && acknowledged === null) ?? null;
  }
}
