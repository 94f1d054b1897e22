import { addDays, addMonths, type PlainDate } from '@alongside/kernel';

import type { DemoMember } from '../council/demo-member';
import { everyMember, isYoung } from '../council/every-member';
import { BEGAN } from '../people/open-people';
import { Seeded } from '../seeded';
import type { Story } from '../story';

const HR = 'Priya Nair';
const MONTHS = 36;
/** Days ago a stricter version of the safety check began; who had the one before keeps it to its end. */
const STRICTER = 60;

const define = 'mutation($input: RequirementWords!) { defineRequirement(input: $input) { code } }';
const revise = 'mutation($code: ID!, $input: RequirementWords!) { reviseRequirement(code: $code, input: $input) { code } }';
const askFor = 'mutation($memberId: ID!, $code: ID!, $dueBy: PlainDate!) { askForCheck(memberId: $memberId, code: $code, dueBy: $dueBy, fee: PAID_FOR) { state } }';
const seen = 'mutation($input: SeenCheck!) { recordCheck(input: $input) { state } }';
const seenDbs = 'mutation($input: SeenDbsCheck!) { recordDbsCheck(input: $input) { state } }';
const letOff = 'mutation($memberId: ID!, $code: ID!, $until: PlainDate!, $reason: String!) { exemptFromCheck(memberId: $memberId, code: $code, until: $until, reason: $reason) { state } }';

const safetyCheck = {
  name: 'Safety check', why: 'On these dates you may be alone with a child.', activities: ['TRAINING', 'PROJECT'], seats: ['PARENT_CARER'], pay: 'PAID', dbsLevel: 'ENHANCED', referenceLevel: 0, validMonths: MONTHS,
};
const agreement = {
  name: 'How we work together', why: 'We agree how we treat each other and what stays in the room.', activities: ['PANEL', 'TRAINING', 'PROJECT', 'MEETING'], seats: ['PARENT_CARER', 'YOUNG_PERSON'], pay: 'ANY',
  dbsLevel: 'NONE', referenceLevel: 0, validMonths: null,
};

const watching = {
  name: 'Watching over young people', why: 'You have learnt how we watch over young people together. Then you may be one of the grown-ups who do.', activities: [], watching: true, seats: ['PARENT_CARER'], pay: 'ANY',
  dbsLevel: 'NONE', referenceLevel: 0, validMonths: 24,
};
/** Grown-up members who learnt it lately: with their check they may be named in a safety plan. */
export const mayWatch = ['Gemma Tattersall', 'Tyler Marsh'] as const;

/** Whose safety check runs out around today: in so many days. Everybody else's has long to go. */
const runsOutIn: Readonly<Record<string, number>> = { 'Terence Whalley': -10, 'Siobhan Kelleher': 52, 'Sana Anwar': 24, 'Rachel Duxbury': 6 };
/** Asked for and not there: asked so many days ago, due so many days later. */
const waitsFor: Readonly<Record<string, readonly [askedAgo: number, dueIn: number]>> = { 'Joanne Fielding': [45, 28], 'Dean Alderson': [10, 28] };
const excused = 'Craig Halsall';

/** What is required of whom, what was seen, what runs out and what is late. */
export function checks(story: Story): void {
  const { agenda, calendar, deeds, people } = story;
  const hr = people.actor(HR);
  const codes = { safety: '', agreement: '', watching: '' };
  agenda.at(calendar.moment(calendar.daysAgo(BEGAN), '09:05'), async () => {
    const from = calendar.daysAgo(BEGAN);
    codes.safety = (await deeds.ask<{ defineRequirement: { code: string } }>(hr, define, { input: { ...safetyCheck, from } })).defineRequirement.code;
    codes.agreement = (await deeds.ask<{ defineRequirement: { code: string } }>(hr, define, { input: { ...agreement, from } })).defineRequirement.code;
  });
  agenda.at(calendar.moment(calendar.working(-1, calendar.daysAgo(STRICTER)), '14:10'), async () => {
    codes.watching = (await deeds.ask<{ defineRequirement: { code: string } }>(hr, define, { input: { ...watching, from: calendar.daysAgo(STRICTER) } })).defineRequirement.code;
  });
  for (const name of mayWatch) {
    agenda.at(calendar.moment(calendar.working(-1, calendar.daysAgo(STRICTER - 14)), '15:30'), () => deeds.ask<object>(people.actor('Jo Marsden'), seen, { input: { memberId: people.id(name), code: codes.watching } }).then(() => undefined));
  }
  agenda.at(calendar.moment(calendar.working(-1, calendar.daysAgo(STRICTER)), '14:20'), () =>
    deeds.ask<object>(hr, revise, { code: codes.safety, input: { ...safetyCheck, dbsLevel: 'ENHANCED_BARRED', from: calendar.daysAgo(STRICTER) } }).then(() => undefined));
  for (const member of everyMember) {
    const joined = calendar.working(-1, calendar.daysAgo(member.joined - 1));
    agenda.at(calendar.moment(joined, '10:50'), () => deeds.ask<object>(people.actor('Jo Marsden'), seen, { input: { memberId: people.id(member.name), code: codes.agreement } }).then(() => undefined));
    if (!isYoung(member)) safetyCheckOf(story, member, joined, codes);
  }
  for (let days = 63; days > 0; days -= 3) agenda.at(calendar.moment(calendar.daysAgo(days), '04:10'), () => deeds.job('members.warn-about-checks'));
}

function safetyCheckOf({ agenda, calendar, deeds, people }: Story, { name, joined: joinedAgo }: DemoMember, joined: PlainDate, codes: { readonly safety: string }): void {
  const hr = people.actor(HR);
  const memberId = people.id(name);
  const waits = waitsFor[name];
  if (waits) {
    const asked = calendar.working(-1, calendar.daysAgo(waits[0] - 1));
    agenda.at(calendar.moment(asked, '11:05'), () => deeds.ask<object>(hr, askFor, { memberId, code: codes.safety, dueBy: addDays(calendar.daysAgo(waits[0]), waits[1]) }).then(() => undefined));
    return;
  }
  if (name === excused) {
    const until = addDays(calendar.today, 21);
    const reason = 'The new certificate is on its way. Until then two of our team are in the room.';
    agenda.at(calendar.moment(calendar.working(-12), '11:15'), () => deeds.ask<object>(hr, letOff, { memberId, code: codes.safety, until, reason }).then(() => undefined));
    return;
  }
  const chance = new Seeded(`certificate of ${name}`);
  const ends = runsOutIn[name];
  const certificateOn = ends === undefined ? addDays(joined, -chance.between(5, 200)) : addMonths(addDays(calendar.today, ends), -MONTHS);
  const certificateNumber = `00${chance.between(1_000_000_000, 9_999_999_999)}`;
  const level = joinedAgo < STRICTER || chance.next() < 0.3 ? 'ENHANCED_BARRED' : 'ENHANCED';
  const input = { memberId, level, fee: 'PAID_FOR', certificateOn, certificateNumber, updateService: false };
  agenda.at(calendar.moment(joined, '11:40'), () => deeds.ask<object>(hr, seenDbs, { input: { ...input, code: codes.safety } }).then(() => undefined));
}
