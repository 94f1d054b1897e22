import type { DemoMember } from './demo-member';

const kind = 'parent';
const panels = 'interview panels';
const training = 'training new staff';
const planning = 'planning services';

export const parents: readonly DemoMember[] = [
  { name: 'Maria Thornton', kind, joined: 540, interests: [panels, training], strengths: 'I ask clear questions and I notice when somebody is nervous.', accessNeeds: 'Big print on paper.', reachNote: 'After the school run, from 9:30am.', demoKey: 'parent', reach: 'both' },
  { name: 'Owen Davies', kind, joined: 538, interests: [panels, planning], strengths: 'Making new people feel welcome.', reach: 'both' },
  { name: 'Zofia Wilk', kind, joined: 535, interests: [training, panels], strengths: 'I explain hard things in plain words, in Polish too.', languages: ['pl'], demoKey: 'trainer', role: 'trainer' },
  { name: 'Kevin Rourke', knownAs: 'Kev', kind, joined: 530, interests: [panels], strengths: 'I say it how it is, kindly.', reachNote: 'A text first, after 4pm. Not on Tuesdays.', reach: 'both' },
  { name: 'Leanne Pickup', kind, joined: 521, interests: [planning, panels], strengths: 'Getting quiet people to talk.' },
  { name: 'Shabana Aslam', kind, joined: 515, interests: [training], strengths: 'I remember what people told me last time.', languages: ['ur', 'pa'], bank: 'changed', reach: 'any', reachNote: 'After 10, when the little one is at nursery.', accessNeeds: 'A seat near the door.' },
  { name: 'Sana Anwar', kind, joined: 502, interests: [planning], strengths: 'Forms. I have filled in all of them.' },
  { name: 'Tyler Marsh', kind, joined: 488, interests: [planning, 'family hubs'], strengths: 'I know every bus and every baby group.' },
  { name: 'Amara Jallow', kind, joined: 470, interests: [panels, training], strengths: 'Listening first, then one good question.', languages: ['fr', 'wo'] },
  { name: 'Imogen Latham', kind, joined: 455, interests: [planning], strengths: 'Writing things so that my mum would understand.' },
  { name: 'Farid Hosseini', kind, joined: 440, interests: [panels], strengths: 'Staying calm in a hot room.', languages: ['fa'], accessNeeds: 'Farsi interpreter for long meetings.' },
  { name: 'Gemma Tattersall', kind, joined: 421, interests: [training, panels], strengths: 'I make people laugh when it gets heavy.' },
  { name: 'Delroy Campbell', kind, joined: 400, interests: [panels, planning], strengths: 'Spotting what is missing.', reach: 'both' },
  { name: 'Nicola Bamber', knownAs: 'Nicky', kind, joined: 377, interests: ['family hubs'], strengths: 'Talking to other mums at the hub.', resting: true },
  { name: 'Ioana Munteanu', kind, joined: 350, interests: [training], strengths: 'I know what a first visit feels like when you are new here.', languages: ['ro'] },
  { name: 'Craig Halsall', kind, joined: 333, interests: [panels], strengths: 'Fair scores. I used to referee.' },
  { name: 'Chidinma Eze', knownAs: 'Chi', kind, joined: 301, interests: [panels, training], strengths: 'I keep us to time.' },
  { name: 'Rachel Duxbury', kind, joined: 280, interests: [planning], strengths: 'Drawing plans that people can see.', accessNeeds: 'A break each hour.' },
  { name: 'Mehmet Yildiz', kind, joined: 244, interests: [panels], strengths: 'Asking why, three times.', languages: ['tr'], reach: 'phone' },
  { name: 'Bethany Crook', knownAs: 'Beth', kind, joined: 210, interests: [planning, training], strengths: 'Being honest about what went wrong.' },
  { name: 'Samuel Adeyinka', knownAs: 'Sam', kind, joined: 171, interests: [panels, 'fathers’ group'], strengths: 'Bringing other dads along.' },
  { name: 'Joanne Fielding', knownAs: 'Jo F', kind, joined: 120, interests: [planning], strengths: 'I read the small print.', bank: 'missing' },
  { name: 'Lakshmi Pillai', kind, joined: 75, interests: [panels], strengths: 'Noticing how people treat the receptionist.', languages: ['ml', 'ta'] },
  { name: 'Dean Alderson', kind, joined: 38, interests: ['fathers’ group', panels], strengths: 'New to this, and I turn up.', reachNote: 'Evenings.' },
];
