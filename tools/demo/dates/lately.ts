import type { Story } from '../story';
import { panel } from './panels';
import { project } from './projects';
import { training } from './training';
import type { Turns } from './turns';

/** The last two weeks, close enough together that money stands at every step. */
export function lately(story: Story, turns: Turns): void {
  const { calendar } = story;
  const day = (days: number) => calendar.working(days);
  project(story, turns, { key: 'lately-letters', topic: 2, heldOn: day(-9), daysAhead: 13, youngSeats: 0, asked: { 'Barry Clegg': 'yes' } });
  panel(story, turns, { key: 'lately-hub-manager', who: 'Priya Nair', heldOn: day(-7), daysAhead: 15, role: 'Family Hub Manager', wish: { kind: 'PARENTS_AND_CARERS', parentSeats: 3, youngSeats: 0, startsAt: '10:00', endsAt: '12:30' } });
  panel(story, turns, { key: 'lately-adviser', who: 'Dan Hargreaves', heldOn: day(-6), daysAhead: 14, role: 'Education Adviser, Our Children', wish: { kind: 'MIXED', parentSeats: 2, youngSeats: 1, startsAt: '16:30', endsAt: '18:30' } });
  project(story, turns, {
    key: 'lately-waiting-room', topic: 4, heldOn: day(-4), daysAhead: 12, youngSeats: 0, nobodyElse: true, everybodyComes: true,
    asked: { 'Imogen Latham': 'yes', 'Rachel Duxbury': 'yes', 'Tyler Marsh': 'yes', 'Fatou Sillah': 'yes', 'Bethany Crook': 'no' },
  });
  training(story, turns, { key: 'lately-first-visit', course: 0, heldOn: day(-3), daysAhead: 15, nobodyElse: true, everybodyComes: true, asked: { 'Maria Thornton': 'yes', 'Shabana Aslam': 'yes', 'Dawn Entwistle': 'no' } });
  project(story, turns, {
    key: 'lately-group', topic: 1, heldOn: day(-2), daysAhead: 11, youngSeats: 0, nobodyElse: true, everybodyComes: true,
    asked: { 'Owen Davies': 'yes', 'Amara Jallow': 'yes', 'Kevin Rourke': 'yes', 'Gemma Tattersall': 'yes', 'Craig Halsall': 'silent' },
  });
  panel(story, turns, {
    key: 'lately-yesterday', who: 'Priya Nair', heldOn: day(-1), daysAhead: 14, register: 'begun', nobodyElse: true, asked: { 'Precious Ndlovu': 'yes', 'Delroy Campbell': 'yes', 'Skye Ramsden': 'yes', 'Rajesh Mistry': 'no' },
    role: 'Early Help Coordinator', wish: { kind: 'MIXED', parentSeats: 2, youngSeats: 1, startsAt: '16:30', endsAt: '18:30' },
  });
}
