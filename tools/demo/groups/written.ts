export interface DemoGroup {
  readonly name: string;
  readonly about: string;
  /** A cohort. */
  readonly apart: boolean;
  readonly by: string;
  /** Others of the team who are named to it. */
  readonly team: readonly string[];
  /** Days ago. */
  readonly ago: number;
  readonly agreement: string;
  /** `said`: the newest version they said yes to; 0 when to none. */
  readonly members: readonly { readonly who: string; readonly leads?: boolean; readonly said: 0 | 1 | 2; readonly shown?: boolean }[];
  /** The second version. */
  readonly next?: { readonly ago: number; readonly words: string };
  readonly leaves?: { readonly who: string; readonly ago: number };
  readonly date?: {
    readonly title: string;
    readonly plainSummary: string;
    readonly ahead: number;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly place: string;
    readonly seats: readonly { readonly kind: 'PARENT_CARER' | 'YOUNG_PERSON'; readonly count: number }[];
    readonly asked: readonly string[];
  };
}

/** What the demo's groups say about themselves. */
export const demoGroups: readonly DemoGroup[] = [
  {
    name: 'Parents of the Revolution', about: 'Parents who want things to be better for the next family, and say how.', apart: false, by: 'Jo Marsden', team: ['Tess Holloway'], ago: 260,
    agreement: 'We listen to each other.\nWhat is said here stays here.\nWe say what we would like to change, and what is good.\nAnybody can sit one out.',
    next: { ago: 9, words: 'We listen to each other.\nWhat is said here stays here, unless somebody is not safe.\nWe say what we would like to change, and what is good.\nAnybody can sit one out.\nAfter each meeting Jo tells us what came of it.' },
    members: [
      { who: 'Maria Thornton', leads: true, said: 2, shown: true }, { who: 'Owen Davies', said: 2, shown: true }, { who: 'Zofia Wilk', said: 1, shown: true }, { who: 'Leanne Pickup', said: 2 },
      { who: 'Gemma Tattersall', said: 2, shown: true }, { who: 'Imogen Latham', said: 0 }, { who: 'Craig Halsall', said: 1 },
    ],
    leaves: { who: 'Craig Halsall', ago: 40 },
    date: {
      title: 'Parents of the Revolution: what is next?', plainSummary: 'We look at what changed this year and choose what to ask for next.', ahead: 17, startsAt: '10:00', endsAt: '11:30', place: 'Grange Park Family Hub',
      seats: [{ kind: 'PARENT_CARER', count: 6 }], asked: ['Gemma Tattersall', 'Leanne Pickup'],
    },
  },
  {
    name: 'Letters that people read', about: 'We read the letters the council sends and make them short.', apart: false, by: 'Jo Marsden', team: [], ago: 12,
    agreement: 'We meet once a month.\nWe read one letter at a time.\nNobody has to read aloud.',
    members: [{ who: 'Maria Thornton', said: 0 }, { who: 'Shabana Aslam', said: 1, shown: true }, { who: 'Joanne Fielding', said: 1 }],
  },
  {
    name: 'Moving On', about: 'Young people who leave care and plan what should be there for them.', apart: true, by: 'Jo Marsden', team: ['Tess Holloway'], ago: 150,
    agreement: 'You choose what you tell.\nWhat is said here stays here, unless somebody is not safe.\nNo pictures.',
    members: [{ who: 'Skye Ramsden', leads: true, said: 1, shown: true }, { who: 'Brandon Lockett', said: 1, shown: true }, { who: 'Tia Montgomery', said: 1 }],
  },
  {
    name: 'Safe evenings', about: 'Parents who meet where nobody else knows.', apart: true, by: 'Ann Whittle', team: [], ago: 95,
    agreement: 'We never say who comes.\nYou can go home at any time.',
    members: [{ who: 'Amara Jallow', said: 1 }, { who: 'Rachel Duxbury', said: 1, shown: true }],
  },
];
