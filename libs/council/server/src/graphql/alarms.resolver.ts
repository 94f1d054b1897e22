import { Can } from '@alongside/platform/auth';
import { Query, Resolver } from '@nestjs/graphql';

import { AlarmsRead } from '../store/alarms.read';
import { AlarmType } from './alarm.type';

@Resolver(() => AlarmType)
export class AlarmsResolver {
  constructor(private readonly alarms: AlarmsRead) {}

  @Query(() => [AlarmType], { description: 'What must never be found and was found at the last look; empty in a sound house.' })
  @Can('council.keeps-house')
  openAlarms(): Promise<AlarmType[]> {
    return this.alarms.open();
  }
}
