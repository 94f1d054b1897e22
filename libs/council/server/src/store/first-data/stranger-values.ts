import { row, type PolicyRow } from './policy-row';

const sending = { section: 'sign-in', unit: 'messages', source: 'Our choice; a family hub shares one connection, a town does not. The council confirms.' };

/** How much somebody we do not know may cause to be sent: codes to come in with, and new links. */
export const strangerValues: readonly PolicyRow[] = [
  row(sending, 'sending.network_an_hour', 'Asked for from one connection within an hour, by people we do not know', 30),
  row(sending, 'sending.strangers_an_hour', 'Sent within an hour because people we do not know asked', 600),
  row(sending, 'sending.person_ten_minutes', 'Codes to one person within ten minutes', 10),
  row(sending, 'sending.person_network_ten_minutes', 'Codes to one person within ten minutes, asked for from one connection', 4),
];
