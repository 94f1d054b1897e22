/** Courses that members teach. */
export const courses = [
  { title: 'What it is like to be a parent here', about: 'How a first visit feels, what families hear in our words, and what helps.', mostLearners: 14 },
  { title: 'Words that care', about: 'How we write about children and to families, read by the people we write about.', mostLearners: 12 },
  { title: 'Listening to teenagers', about: 'What young people notice, and how trust is earned in small things.', mostLearners: 12 },
  { title: 'Fostering from the inside', about: 'A week in a foster home, told by those who live it.', mostLearners: 10 },
] as const;

/** What learners said they will do differently. */
export const changesOfLearners = [
  'I will ask which words they want me to use.', 'I will write the record so that the child can read it one day.', 'I will say who I am and why I came before I take my coat off.',
  'I will stop saying “contact” when I mean time with mum.', 'I will ring when I am running late, every time.', 'I will ask the young person where they want to meet.',
  'I will bring the form filled in as far as I can.', 'I will leave space after a question.',
] as const;
