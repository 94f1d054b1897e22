import { row, type PolicyRow } from './policy-row';

const source = 'Our first guess; the safeguarding partnership confirms.';
const minutes = { section: 'safety', unit: 'minutes', source };
const days = { section: 'safety', unit: 'days', source };

/** How long a worry may wait for a person, and how long a note may be kept from one. */
export const safetyValues: readonly PolicyRow[] = [
  row(minutes, 'safety.page_minutes', 'Somebody on duty is asked again after', 5),
  row({ section: 'safety', unit: 'count', source }, 'safety.page_tries', 'One person on duty is asked this often before the next one is', 2),
  row(minutes, 'safety.calling_minutes', 'A call that is being made may last before we ask', 15),
  row(days, 'safety.call_days_back', 'A call may be written down this long afterwards', 7),
  row(days, 'safety.raiser_days', 'Whoever passed a worry on sees who has it for', 7),
  row({ section: 'safety', unit: 'working days', source: 'Keeping children safe in education; local procedure confirms.' }, 'safety.lado_working_days', 'A worry about somebody who works with children reaches the LADO within', 1),
  row({ section: 'notes', unit: 'days', source: 'Our choice; the council confirms.' }, 'notes.review_days', 'A note kept from somebody is looked at again within', 90),
];
