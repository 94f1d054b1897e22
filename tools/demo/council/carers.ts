import type { DemoMember } from './demo-member';

const panels = 'interview panels';
const training = 'training new staff';
const planning = 'planning services';

export const carers: readonly DemoMember[] = [
  { name: 'Pauline Eastwood', kind: 'foster-carer', joined: 536, interests: [training, panels], strengths: 'Twenty years of teenagers. Nothing shocks me.' },
  { name: 'Winston Baptiste', kind: 'foster-carer', joined: 519, interests: [panels], strengths: 'Patience.', accessNeeds: 'Step-free way in.' },
  { name: 'Helena Sokolova', kind: 'foster-carer', joined: 480, interests: [training], strengths: 'Explaining contact time so that it makes sense.' },
  { name: 'Graham Birtwistle', kind: 'kinship-carer', joined: 462, interests: [planning, panels], strengths: 'I know what grandparents are not told.' },
  { name: 'Margaret Duffy', knownAs: 'Peg', kind: 'kinship-carer', joined: 433, interests: [planning], strengths: 'Tea, and straight talking.' },
  { name: 'Yusuf Karim', kind: 'foster-carer', joined: 405, interests: [panels, training], strengths: 'Making a plan on one page.' },
  { name: 'Sheila Ormerod', kind: 'kinship-carer', joined: 366, interests: [training], strengths: 'Telling it from the child’s side.', reachNote: 'Mornings are best.' },
  { name: 'Anthony Greaves', knownAs: 'Tony', kind: 'carer', joined: 340, interests: [planning], strengths: 'Fixing what is broken, forms too.' },
  { name: 'Precious Ndlovu', kind: 'foster-carer', joined: 299, interests: [panels], strengths: 'I hear what is not said.' },
  { name: 'Dorota Lis', kind: 'foster-carer', joined: 255, interests: [training, planning], strengths: 'School meetings. I get results.', resting: true },
  { name: 'Barry Clegg', kind: 'kinship-carer', joined: 205, interests: [panels], strengths: 'Asking what happens at weekends.', reach: 'phone' },
  { name: 'Fatou Sillah', kind: 'carer', joined: 160, interests: [planning], strengths: 'Languages: four, and hands and feet.', bank: 'missing' },
  { name: 'Linda Hesketh', knownAs: 'Lin', kind: 'foster-carer', joined: 101, interests: [training], strengths: 'Calm in the mornings.' },
  { name: 'Marek Zając', kind: 'kinship-carer', joined: 52, interests: [panels], strengths: 'I learn fast.' },
];
