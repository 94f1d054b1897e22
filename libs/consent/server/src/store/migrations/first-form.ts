import type { FormWords } from '@alongside/consent/rules';

/** The first version of what a guardian is asked. It is never edited: other words are another version. */
export const firstFormWords: FormWords = {
  question: 'Can {child} {doThis}?',
  what: 'What {child} will do',
  ask: 'Is it OK with you, {guardian}?',
  yes: 'Yes, it is OK',
  no: 'No, it is not OK',
  talk: 'I want to talk first',
  scope: 'Your answer is just about this one date. We ask about other things on their own.',
  whyWeAsk: '{child} is under 16. You look after {child}, so we ask you both. If you say no, we will call you. Then we talk to {child}.',
  whoCanSee: 'The people who run this date can see your answer. {child} can see it too. Only our team can see your reason. You will not see what {child} says on the day.',
  answerBy: 'Tell us by {answerBy}. You can change your answer at any time.',
};
