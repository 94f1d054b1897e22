import type { Story } from '../story';
import { askForPanel } from './ask-for-panel';
import { panel } from './panels';
import { project } from './projects';
import { training } from './training';
import type { Turns } from './turns';

/** What waits for whoever plays the demo: something to agree, to answer, to allow, to confirm and to hold today. */
export function coming(story: Story, turns: Turns): void {
  const { agenda, calendar } = story;
  const day = (days: number) => calendar.working(days);
  const mixed = { kind: 'MIXED', parentSeats: 2, youngSeats: 1, startsAt: '16:30', endsAt: '18:30' } as const;
  if (calendar.isWorking(calendar.today)) {
    project(story, turns, { key: 'coming-today', topic: 2, heldOn: calendar.today, daysAhead: 12, youngSeats: 0, startsAt: '13:30', endsAt: '15:00', register: 'untouched' });
  }
  training(story, turns, { key: 'coming-training', course: 1, heldOn: day(4), daysAhead: 14, nobodyElse: true, asked: { 'Zofia Wilk': 'yes', 'Carol-Ann Speakman': 'yes', 'Ioana Munteanu': 'no' } });
  project(story, turns, { key: 'coming-youth-space', topic: 0, heldOn: day(6), daysAhead: 13, youngSeats: 5, guardianSaysNo: 'Aaliyah Farouq', asked: { 'Aaliyah Farouq': 'yes', 'Maria Thornton': 'yes', 'Ellis Hartley': 'yes', 'Kevin Rourke': 'not sure', 'Chloe Whiteside': 'yes', 'Lily-Mae Turner': 'silent' } });
  panel(story, turns, {
    key: 'coming-permission', who: 'Priya Nair', heldOn: day(9), daysAhead: 13, nobodyElse: true, guardiansThink: true,
    asked: { 'Ellis Hartley': 'yes', 'Owen Davies': 'yes', 'Kevin Rourke': 'not sure', 'Sana Anwar': 'no', 'Leanne Pickup': 'silent' },
    role: 'Personal Adviser, Moving On', wish: { ...mixed, parentSeats: 3, candidates: 4 },
  });
  panel(story, turns, {
    key: 'coming-offer', who: 'Dan Hargreaves', heldOn: day(12), daysAhead: 15, nobodyElse: true,
    asked: { 'Maria Thornton': 'silent', 'Yusuf Karim': 'yes', 'Mohammed Rafiq': 'yes', 'Mehmet Yildiz': 'silent' }, role: 'Receptionist, Family Hub', wish: mixed,
  });
  agenda.at(calendar.moment(day(-1), '13:25'), async () => {
    await askForPanel(story, 'Priya Nair', 'coming-request', { ...mixed, role: 'Youth Worker', heldOn: day(17), place: 'Grange Park Family Hub', candidates: 4, scoreShare: 'HALF', disagreement: 'ADDED', fit: { fromAge: 14, toAge: 19, about: ['youth clubs'] } });
  });
}
