import type { Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Query, Resolver } from '@nestjs/graphql';

import { LookForAnomalies } from '../actions/look-for-anomalies';
import { NamesOf } from '../names-of';
import { LookAnomalyType } from './look-anomaly.type';

@Resolver(() => LookAnomalyType)
export class AnomaliesResolver {
  constructor(private readonly anomalies: LookForAnomalies, private readonly names: NamesOf) {}

  @Query(() => [LookAnomalyType], { description: 'Looking of the last thirty days that is worth a question, newest first.' })
  @Can('privacy.log')
  async lookAnomalies(@ActingActor() actor: Actor): Promise<LookAnomalyType[]> {
    const found = await this.anomalies.run(actor);
    const people = await this.names.people(found.flatMap(({ whoId, alongId, aboutId }) => [whoId, alongId, aboutId]));
    return found.map((anomaly) => ({
      ...anomaly, who: people.get(anomaly.whoId ?? '')?.displayName ?? null, lookingAlongWith: people.get(anomaly.alongId ?? '')?.displayName ?? null, about: people.get(anomaly.aboutId ?? '')?.displayName ?? null,
    }));
  }
}
