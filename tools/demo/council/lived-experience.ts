import type { DemoMember } from './demo-member';

const kind = 'adult-lived-experience';

export const adultsWithLivedExperience: readonly DemoMember[] = [
  { name: 'Carol-Ann Speakman', kind, joined: 533, interests: ['training new staff', 'interview panels'], strengths: 'I grew up in care here. I know what helped.' },
  { name: 'Jermaine Bright', kind, joined: 460, interests: ['interview panels'], strengths: 'Straight questions, soft voice.' },
  { name: 'Siobhan Kelleher', kind, joined: 390, interests: ['planning services'], strengths: 'Linking people up.' },
  { name: 'Rajesh Mistry', knownAs: 'Raj', kind, joined: 315, interests: ['interview panels', 'training new staff'], strengths: 'Thirty years of being asked the same question twice.' },
  { name: 'Dawn Entwistle', kind, joined: 222, interests: ['training new staff'], strengths: 'I tell my story so that people change what they do.', accessNeeds: 'Lip-reads: please face me.', languages: ['bfi'] },
  { name: 'Terence Whalley', knownAs: 'Terry', kind, joined: 130, interests: ['planning services'], strengths: 'Asking who is not in the room.' },
];
