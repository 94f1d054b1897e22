import type { YoungMember } from './demo-member';

const young = 'young-person';
const inCare = 'young-person-in-care';
const experienced = 'care-experienced-young-person';
const space = 'youth space';
const panels = 'interview panels';

/** Six are under 16, so that somebody who looks after them says yes as well. */
export const youngPeople: readonly YoungMember[] = [
  { name: 'Ellis Hartley', kind: experienced, age: 15, since: 190, joined: 500, interests: [panels, space], strengths: 'I can tell when adults are not listening.', demoKey: 'young-person', guardians: [['Pat Hartley', 'foster-carer']], accessNeeds: 'A quiet place to go to.' },
  { name: 'Aaliyah Farouq', kind: young, age: 14, since: 320, joined: 420, interests: [space], strengths: 'Drawing what people mean.', guardians: [['Nadia Farouq', 'mother']] },
  { name: 'Jayden Okoro', kind: young, age: 15, since: 60, joined: 390, interests: [panels, 'music'], strengths: 'Jokes at the right time.', guardians: [['Grace Okoro', 'mother'], ['Emeka Okoro', 'father']] },
  { name: 'Lily-Mae Turner', knownAs: 'Lily', kind: inCare, age: 14, since: 100, joined: 310, interests: [space, panels], strengths: 'I say thank you and mean it.', guardians: [['Pauline Eastwood', 'foster-carer']] },
  { name: 'Noah Birtwistle', kind: young, age: 13, since: 250, joined: 200, interests: [space, 'football'], strengths: 'I am good with little kids.', guardians: [['Graham Birtwistle', 'grandparent']] },
  { name: 'Iga Wilk', kind: young, age: 15, since: 330, joined: 270, interests: [panels], strengths: 'Two languages and no fear.', languages: ['pl'], guardians: [['Zofia Wilk', 'mother']] },
  { name: 'Ruben Castle', kind: young, age: 12, since: 140, joined: 90, interests: [space], strengths: 'I know all the games.', guardians: [['Steph Castle', 'mother']] },
  { name: 'Chloe Whiteside', kind: inCare, age: 16, since: 200, joined: 505, interests: [panels, space], strengths: 'I think before I speak.', guardians: [['Winston Baptiste', 'foster-carer']] },
  { name: 'Mohammed Rafiq', knownAs: 'Mo', kind: young, age: 17, since: 30, joined: 510, interests: [panels], strengths: 'Asking the awkward question politely.', guardians: [['Samina Rafiq', 'mother']] },
  { name: 'Kacper Lis', kind: young, age: 16, since: 90, joined: 250, interests: [space, 'films'], strengths: 'Making short films.', guardians: [['Dorota Lis', 'carer']] },
  { name: 'Skye Ramsden', kind: experienced, age: 19, since: 120, joined: 525, interests: [panels, 'leaving care'], strengths: 'I have lived it and I can say it.', guardians: [] },
  { name: 'Brandon Lockett', kind: experienced, age: 21, since: 10, joined: 470, interests: ['leaving care', panels], strengths: 'Money. I learned it the hard way.', guardians: [] },
  { name: 'Tia Montgomery', kind: experienced, age: 18, since: 222, joined: 410, interests: [space, panels], strengths: 'Getting everyone to join in.', guardians: [] },
  { name: 'Ash Pemberton', kind: young, age: 20, since: 77, joined: 260, interests: ['training new staff'], strengths: 'Names and pronouns: I get them right.', guardians: [] },
  { name: 'Precious Abara', knownAs: 'Pesh', kind: experienced, age: 24, since: 180, joined: 190, interests: ['leaving care'], strengths: 'Cooking for ten on ten pounds.', guardians: [], reach: 'both' },
  { name: 'Callum Rigby', kind: young, age: 22, since: 300, joined: 66, interests: [panels], strengths: 'Quiet, and I see a lot.', guardians: [], reach: 'phone', resting: true },
];
