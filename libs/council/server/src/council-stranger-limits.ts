import { Clock } from '@alongside/kernel';
import { StrangerLimits, type HowMuch } from '@alongside/platform/strangers';
import { Injectable } from '@nestjs/common';

import { CouncilDoor } from './council.door';

/** How much a stranger may cause to be sent is this council's to say. */
@Injectable()
export class CouncilStrangerLimits extends StrangerLimits {
  constructor(private readonly council: CouncilDoor, private readonly clock: Clock) {
    super();
  }

  async today(): Promise<HowMuch> {
    const number = (code: string) => this.council.policyNumber(`sending.${code}`, this.clock.today());
    const [fromNetwork, together, toOne, toOneFromNetwork] = await Promise.all([
      number('network_an_hour'), number('strangers_an_hour'), number('person_ten_minutes'), number('person_network_ten_minutes'),
    ]);
    return { fromNetwork, together, toOne, toOneFromNetwork };
  }
}
