import type { DemoSaying } from './sayings';

/** Small things, answered and nobody else's business. */
export const smallSayings: readonly DemoSaying[] = [
  { who: 'Leanne Pickup', ago: 505, words: 'The lift is out of order again.', answered: { after: 6, outcome: 'DID', words: 'It was mended the same week. There is a number on the door to ring.' }, verdict: 'right' },
  { who: 'Winston Baptiste', ago: 486, words: 'There is nowhere to hang a wet coat.', answered: { after: 9, outcome: 'DID', words: 'There are hooks by the door.' }, verdict: 'right' },
  { who: 'Sana Anwar', ago: 458, words: 'Send the agenda before we come.', answered: { after: 12, outcome: 'DID', words: 'You get it three days before.' }, verdict: 'right' },
  { who: 'Tyler Marsh', ago: 430, words: 'Could we have the notes afterwards?', answered: { after: 18, outcome: 'DID', words: 'They come by e-mail within a week.' }, verdict: 'right' },
  { who: 'Amara Jallow', ago: 402, words: 'Tea would help.', answered: { after: 3, outcome: 'DID', words: 'There is tea.' }, verdict: 'right' },
  { who: 'Jermaine Bright', ago: 372, words: 'Tell candidates that we are on the panel.', answered: { after: 20, outcome: 'DID', words: 'The invitation to candidates says so now.' }, verdict: 'right' },
  { who: 'Helena Sokolova', ago: 337, words: 'Ask us about holidays earlier in the year.', answered: { after: 34, outcome: 'DID', words: 'We ask in February. This answer came late, and we are sorry.' }, verdict: 'right' },
  { who: 'Gemma Tattersall', ago: 306, words: 'Pay for parking.', answered: { after: 27, outcome: 'CANNOT', words: 'We can only pay fares and mileage. The car park behind Harbour House is free.' }, verdict: 'right' },
  { who: 'Craig Halsall', ago: 277, words: 'Let us see the questions the day before.', answered: { after: 15, outcome: 'DID', words: 'You have them two days before.' }, verdict: 'right' },
  { who: 'Tia Montgomery', ago: 251, words: 'Put plugs where we sit.', answered: { after: 22, outcome: 'DID', words: 'There are eight more.' }, verdict: 'right' },
  { who: 'Precious Ndlovu', ago: 226, words: 'The contact sheet has old numbers on it.', answered: { after: 8, outcome: 'DID', words: 'It is new, and has a date on it.' }, verdict: 'right' },
  { who: 'Skye Ramsden', ago: 201, words: 'Stop calling us cases.', answered: { after: 25, outcome: 'DID', words: 'It is taught in the first week now, by members.' }, verdict: 'right' },
  { who: 'Ioana Munteanu', ago: 172, words: 'Explain what a review is, before the review.', answered: { after: 19, outcome: 'DID', words: 'There is one page with pictures, made with parents.' }, verdict: 'right' },
  { who: 'Anthony Greaves', ago: 150, words: 'Fix the microphone in room 4.', answered: { after: 30, outcome: 'DID', words: 'There is a new one. It took longer than we said.' }, verdict: 'right' },
  { who: 'Rajesh Mistry', ago: 129, words: 'Say who made the decision.', answered: { after: 24, outcome: 'DID', words: 'Letters end with a name and a number.' }, verdict: 'right' },
  { who: 'Dawn Entwistle', ago: 109, words: 'Face me when you speak in meetings.', answered: { after: 11, outcome: 'DID', words: 'The chair says so at the start of every meeting.' }, verdict: 'right' },
  { who: 'Bethany Crook', ago: 82, words: 'Could meetings end at three? School does.', answered: { after: 21, outcome: 'DID', words: 'They end at 2:45pm.' }, verdict: 'right' },
  { who: 'Iga Wilk', ago: 56, words: 'More than one kind of biscuit.', answered: { after: 13, outcome: 'DID', words: 'Three kinds. You choose.' }, verdict: 'right' },
];
