import { inside, opened, shown, type PersonalTable, type WithoutPeople } from '@alongside/platform/personal-data';

export const voicePersonalData: readonly PersonalTable[] = [
  {
    table: 'voice.saying', says: 'What you said', about: 't.member_id',
    columns: { id: inside, item_id: inside, member_id: inside, words: shown('Your words'), words_sealed: opened('voice.saying.words', 'Your words'), said_on: shown('When'), heard_by: inside, verdict: shown('What you think of our answer') },
    erase: { blank: { words: "'(taken away)'", words_sealed: 'null' } },
  },
];

export const voiceWithoutPeople: WithoutPeople = { 'voice.item': 'What several people said, in our words, and who owes the answer.' };
