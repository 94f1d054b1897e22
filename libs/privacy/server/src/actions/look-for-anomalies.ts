import { CouncilDoor } from '@alongside/council/server';
import { Clock, laterBy, type Actor } from '@alongside/kernel';
import { EventLog } from '@alongside/platform/events';
import { anomalyRules, type AnomalyCode } from '@alongside/privacy/rules';
import { Injectable } from '@nestjs/common';

import { AnomaliesRead, type Anomaly } from '../store/anomalies.read';

export interface FoundAnomaly extends Anomaly {
  readonly rule: AnomalyCode;
}

const THIRTY_DAYS_MS = 30 * 86_400_000;

/** Goes through what people looked at in the last thirty days, by the council's own limits. It names people, so it is written down itself. */
@Injectable()
export class LookForAnomalies {
  constructor(
    private readonly anomalies: AnomaliesRead,
    private readonly council: CouncilDoor,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor): Promise<readonly FoundAnomaly[]> {
    const from = laterBy(this.clock.now(), -THIRTY_DAYS_MS);
    const found: FoundAnomaly[] = [];
    for (const { code, values } of anomalyRules) {
      const limits = await Promise.all(values.map((value) => this.council.policyNumber(value, this.clock.today())));
      found.push(...(await this.anomalies.found(code, from, limits)).map((anomaly) => ({ ...anomaly, rule: code })));
    }
    if (actor.personId !== null) await this.events.recordRead('privacy.anomalies-read', actor.personId, actor);
    return found.sort((one, other) => other.at.getTime() - one.at.getTime());
  }
}
