import { row, type PolicyRow } from './policy-row';

const joining = { section: 'members', unit: 'days', source: 'Our choice; the council confirms.' };

/** How somebody comes to us, rests and goes. */
export const joiningValues: readonly PolicyRow[] = [
  row({ ...joining, unit: 'working days' }, 'members.enquiry_answer_days', 'Whoever asks to join hears from us within', 5),
  row({ ...joining, unit: 'age' }, 'members.young_least_age', 'Youngest age to join', 11),
  row({ ...joining, unit: 'age' }, 'members.young_most_age', 'Oldest age at which somebody joins as a young person', 25),
  row(joining, 'members.rest_days.short', 'A short rest is', 28),
  row(joining, 'members.rest_days.long', 'A long rest is', 182),
  row(joining, 'members.rest_days.longest', 'A rest is at most', 365),
  row(joining, 'members.goodbye_days', 'After somebody says that they leave, there is time to put things in order for', 14),
  row({ ...joining, section: 'retention', unit: 'months' }, 'retention.enquiry_months', 'Somebody who asked to join and did not is forgotten after', 6),
];
