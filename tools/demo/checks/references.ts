import type { Story } from '../story';

const HR = 'Priya Nair';
const JO = 'Jo Marsden';

const questions = {
  define: 'mutation($input: RequirementWords!) { defineRequirement(input: $input) { code } }',
  seen: 'mutation($input: SeenCheck!) { recordCheck(input: $input) { state } }',
  coming: '{ upcomingSessions { id title } }',
  ask: 'mutation($id: ID!, $level: Int!) { askForReference(sessionId: $id, level: $level) { id } }',
} as const;

const reference = {
  name: 'A reference', why: 'Somebody who knows you tells us what it is like to work with you.', activities: ['PANEL', 'TRAINING'], seats: ['PARENT_CARER'], pay: 'ANY', onDemand: true, dbsLevel: 'NONE', referenceLevel: 1,
  validMonths: 36,
};

/** Who gave one, how much it says, and how many days ago. */
const received = [
  { who: 'Yusuf Karim', referenceLevel: 3, referenceFrom: 'EMPLOYER', ago: 21 },
  { who: 'Mohammed Rafiq', referenceLevel: 1, referenceFrom: 'KNOWS_WELL', ago: 18 },
  { who: 'Owen Davies', referenceLevel: 4, referenceFrom: 'GROUP_LEADER', ago: 15 },
] as const;

/** One panel asks for a reference of a level: somebody has it, somebody has too little, and one who may come has none yet. */
export function references({ agenda, calendar, deeds, people }: Story): void {
  let code = '';
  const day = (ago: number, time: string) => calendar.moment(calendar.working(-1, calendar.daysAgo(ago - 1)), time);
  agenda.at(day(40, '09:40'), async () => {
    code = (await deeds.ask<{ defineRequirement: { code: string } }>(people.actor(HR), questions.define, { input: { ...reference, from: calendar.daysAgo(40) } })).defineRequirement.code;
  });
  for (const { who, ago, ...said } of received) {
    agenda.at(day(ago, '11:25'), () => deeds.ask<object>(people.actor(JO), questions.seen, { input: { memberId: people.id(who), code, ...said, referenceOn: calendar.daysAgo(ago + 4) } }).then(() => undefined));
  }
  agenda.at(calendar.moment(calendar.working(-1), '15:05'), async () => {
    const jo = people.actor(JO);
    const { upcomingSessions } = await deeds.ask<{ upcomingSessions: { id: string; title: string }[] }>(jo, questions.coming);
    const session = upcomingSessions.find(({ title }) => title.toLowerCase().includes('receptionist'));
    if (!session) throw new Error('The demo has no coming panel for a receptionist.');
    await deeds.ask(jo, questions.ask, { id: session.id, level: 2 });
  });
}
