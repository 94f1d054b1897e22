import { MembersDoor } from '@alongside/members/server';

import { everyMember } from '../council/every-member';
import type { Turns } from '../dates/turns';
import type { Story } from '../story';

const WORKING_DAYS_AGO = 28;

/** Some take a break; from then on nobody asks them. */
export function rests({ agenda, calendar, deeds, people }: Story, turns: Turns): void {
  for (const [place, { name }] of everyMember.filter(({ resting }) => resting).entries()) {
    agenda.at(calendar.moment(calendar.working(-WORKING_DAYS_AGO - place), '15:05'), async () => {
      await deeds.door(MembersDoor).restMember(people.id(name) as never, 'long', people.actor('Jo Marsden'));
      turns.rests(name);
    });
  }
}
