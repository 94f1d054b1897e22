import type { FormWords } from '@alongside/consent/rules';

/** The same first version in Easy Read: one idea a sentence, short words. Never edited. */
export const firstFormEasyWords: FormWords = {
  question: 'Can {child} {doThis}?',
  what: 'What {child} will do',
  ask: '{guardian}, is it OK?',
  yes: 'Yes',
  no: 'No',
  talk: 'Talk to me first',
  scope: 'This is one date. Your answer is for this date. It is for nothing else.',
  whyWeAsk: '{child} is not 16 yet. So we ask {child}. And we ask you. You can say no. Then we call you. Then we talk to {child}.',
  whoCanSee: 'The people who run the date see your answer. {child} sees it too. Only our team sees why. You do not see what {child} says on the day.',
  answerBy: 'Tell us by {answerBy}. You can change your answer.',
};
