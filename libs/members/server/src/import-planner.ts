import { planImport, type ImportPlan, type MemberImport } from '@alongside/members/rules';
import { Clock, newId } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { JoiningValues } from './joining-values';
import { KnownPeopleRead } from './store/known-people.read';

/** What a draft would do now, with everybody we hold today. The check page and the deed ask the same question. */
@Injectable()
export class ImportPlanner {
  constructor(private readonly clock: Clock, private readonly people: KnownPeopleRead, private readonly values: JoiningValues) {}

  async planOf({ sheet, columns, kindForAll, leaveOut }: MemberImport): Promise<ImportPlan> {
    const { most: oldestYoung, adult: adultAge } = await this.values.ages();
    return planImport(sheet, { columns, kindForAll, leaveOut: new Set(leaveOut), known: await this.people.all(), today: this.clock.today(), oldestYoung, adultAge, nextId: () => newId<'Member'>() });
  }
}
