import type { WithoutPeople } from '@alongside/platform/personal-data';

export const councilWithoutPeople: WithoutPeople = {
  'council.bank_holiday': 'Days.',
  'council.committee': 'Committees.',
  'council.contact': 'Numbers to ring.',
  'council.contact_hours': 'When they answer.',
  'council.days_off': 'Days.',
  'council.legal_status_rule': 'What the council decided.',
  'council.policy_value': 'What the council decided.',
  'council.practice_domain': 'The practice model.',
  'council.practice_line': 'The practice model.',
  'council.practice_note': 'The practice model.',
  'council.priority': 'The council’s plan.',
  'council.report_question': 'What a report asks.',
  'council.report_section': 'What a report has.',
};
