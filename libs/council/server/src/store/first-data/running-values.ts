import { row, type PolicyRow } from './policy-row';

const messages = { section: 'messages', unit: 'time', source: 'Our choice, Europe/London; the council confirms.' };
const figures = { section: 'reports', unit: 'people', source: 'Common in local and children’s reports; stricter for sensitive attributes.' };
const panels = { section: 'panels', unit: 'working days', source: 'Our choice after talking to coordinators’ published practice; the council confirms.' };
const keep = { section: 'retention', unit: 'years', source: 'Council to confirm with its records manager.' };
const directorate = { ...keep, source: 'Blackpool children’s services directorate retention schedule.' };

export const runningValues: readonly PolicyRow[] = [
  row(messages, 'messages.quiet.from', 'Nothing is sent after', '21:00'),
  row(messages, 'messages.quiet.until', 'Nothing is sent before', '08:00'),
  row({ ...messages, unit: 'days' }, 'messages.reminder.days_before', 'A reminder goes this many days before, at the same time of day', 1),
  row(messages, 'messages.reminder.from', 'A reminder comes no earlier in the day than', '09:00'),
  row(messages, 'messages.reminder.until', 'A reminder comes no later in the day than', '19:00'),
  row({ ...messages, unit: 'days' }, 'messages.permission.chase_days', 'A guardian who has not answered is reminded after', 3),
  row({ ...messages, unit: 'count', source: 'GOV.UK Notify, from 1 April 2026, in tenths of a penny.' }, 'notify.sms_price', 'One text message (tenths of a penny)', 24, '2026-04-01'),
  row({ ...messages, unit: 'count', source: 'GOV.UK Notify, a financial year.' }, 'notify.free_allowance', 'Free text messages a year', 10_000),
  row(figures, 'sdc.threshold', 'Counts below this are hidden in public', 5),
  row(figures, 'sdc.threshold_sensitive', 'Counts below this are hidden where the matter is sensitive', 10),
  row({ ...figures, unit: 'choice' }, 'sdc.rounding', 'Counts are rounded to', 'none'),
  row({ section: 'reports', unit: 'days', source: 'Local Government Act 1972: agenda and reports public five clear days before.' }, 'report.clear_days', 'Clear days a report is public before the meeting', 5),
  row({ section: 'reports', unit: 'choice', source: 'Committee report of 27 March 2024.' }, 'report.committee', 'The committee our reports go to', 'Children and Young People’s Scrutiny Committee'),
  row(panels, 'panel.notice_working_days', 'Less notice than this is flagged', 10),
  row({ ...panels, unit: 'years', source: 'Good practice, two to three years.' }, 'panel.training_years', 'Safer recruitment training is refreshed after', 3),
  row({ ...panels, unit: 'months', source: 'Six months to claim, early conciliation, and a month: ten, rounded up.' }, 'retention.panel_months', 'Interview papers are kept from the appointment', 12),
  row({ section: 'voice', unit: 'days', source: 'Our choice; the council confirms.' }, 'voice.answer_days', 'Somebody who said something is answered within', 28),
  row(directorate, 'retention.looked_after_years', 'Looked-after child record, from birth', 75),
  row(directorate, 'retention.after_care_years', 'After-care record, from birth', 75),
  row(directorate, 'retention.child_protection_years', 'Child protection record, after the last contact', 35),
  row(directorate, 'retention.lado_review_years', 'LADO contact not progressed: looked at again after closure', 10),
  row(keep, 'retention.participation_years', 'Participation record, after the last activity', 3),
  row({ ...keep, source: 'Life of use and then six years (limitation).' }, 'retention.consent_years', 'Consent and media licence, after the last use', 6),
  row({ ...keep, source: 'This and six more financial years.' }, 'retention.payment_years', 'Payments, expenses and remittances, after the financial year', 6),
  row({ ...keep, unit: 'months' }, 'retention.bank_months', 'Bank details, after the last payment', 3),
  row({ ...keep, unit: 'days', source: 'Our choice.' }, 'retention.member_import_days', 'A sheet of people that was brought and not taken in', 14),
  row({ ...keep, unit: 'months', source: 'Our choice.' }, 'retention.message_months', 'Content of messages', 13),
];
