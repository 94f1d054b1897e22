import { inside, shown, type PersonalTable, type WithoutPeople } from '@alongside/platform/personal-data';

export const trainingPersonalData: readonly PersonalTable[] = [
  {
    table: 'training.learner_place', says: 'Training you went to', about: 't.learner_id',
    columns: {
      id: inside, delivery_id: inside, learner_id: inside, state: shown('How it stands'), usefulness: shown('How useful it was'), will_change: shown('What you will change'), evaluated_at: shown('You told us'),
    },
    erase: { blank: { will_change: 'null' } },
  },
];

export const trainingWithoutPeople: WithoutPeople = { 'training.course': 'Courses.', 'training.delivery': 'Dates of courses.' };
