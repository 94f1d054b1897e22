/** One question the team put to somebody, and what became of it. Days are counted back from today for `ago`, on from that day for the others. */
export interface DemoQuestion {
  readonly of: string;
  readonly ago: number;
  readonly scope: string;
  readonly audience?: string;
  readonly channel?: string;
  readonly detail?: string;
  /** Left out: nobody has answered yet. In the order they answer. */
  readonly said?: readonly DemoAnswer[];
  readonly places?: readonly DemoPlace[];
  /** Days after asking on which the person stopped it. */
  readonly stopped?: number;
}

export interface DemoAnswer {
  readonly who: string;
  readonly answer: 'yes' | 'no' | 'talk';
  readonly after?: number;
  readonly words?: string;
  /** How many days ago it ended, where they let it end sooner. */
  readonly ended?: number;
}

export interface DemoPlace {
  readonly place: string;
  readonly days: number;
  readonly recall?: 'CANNOT_RECALL';
  readonly copies?: number;
  readonly draft?: true;
  /** Who looks after it; left out: Jo. */
  readonly owner?: string;
  /** Working days after the stop at which it was down; left out: it still has to come down. */
  readonly down?: number;
}

const yes = (who: string, words?: string): readonly DemoAnswer[] => [{ who, answer: 'yes', ...(words ? { words } : {}) }];
const MARIA = 'Maria Thornton';

/** Their own words stand on the page of what changed; they were asked before that. */
const quoted = (of: string, ago: number, detail: string): DemoQuestion => ({ of, ago, scope: 'QUOTE_ANONYMOUS', audience: 'EVERYBODY', detail, said: yes(of) });

/** Each purpose on its own. Maria, Ellis and Pat are played in the demo; something of every state stands somewhere. */
export const asked: readonly DemoQuestion[] = [
  { of: MARIA, ago: 260, scope: 'CONTACT', channel: 'TEXT', said: yes(MARIA) },
  { of: MARIA, ago: 260, scope: 'SHARE_NEEDS', detail: 'for dates at Harbour House', said: yes(MARIA) },
  { of: MARIA, ago: 256, scope: 'EMERGENCY', detail: 'for dates with us', said: yes(MARIA) },
  { of: MARIA, ago: 258, scope: 'STORY_NAMED', audience: 'EVERYBODY', said: [{ who: MARIA, answer: 'no' }] },
  {
    of: MARIA, ago: 40, scope: 'QUOTE_ANONYMOUS', audience: 'EVERYBODY', detail: 'about 9am meetings', said: yes(MARIA, 'Leave out the name of the school.'),
    places: [{ place: 'The wall at Harbour House', days: 1 }, { place: 'The staff training slides', days: 7 }],
  },
  {
    of: MARIA, ago: 90, scope: 'TRAINING_USE', said: yes(MARIA), stopped: 83,
    places: [{ place: 'The course for new staff', days: 14 }, { place: 'Printed course books', days: 0, recall: 'CANNOT_RECALL', copies: 30 }, { place: 'The poster by the lift', days: 2, down: 2 }],
  },
  { of: MARIA, ago: 2, scope: 'PHOTO_INTERNAL', detail: 'for the staff newsletter in January' },
  { of: 'Imogen Latham', ago: 86, scope: 'QUOTE_ANONYMOUS', audience: 'EVERYBODY', detail: 'about the waiting room', said: yes('Imogen Latham'), stopped: 70, places: [{ place: 'The leaflet for family hubs', days: 10, owner: 'Tess Holloway' }] },
  quoted('Zofia Wilk', 392, 'about Polish at the hub'), quoted('Winston Baptiste', 346, 'about the back door'), quoted('Leanne Pickup', 262, 'about our letters'),
  quoted('Siobhan Kelleher', 181, 'about the website'), quoted('Carol-Ann Speakman', 94, 'about new social workers'), quoted('Tia Montgomery', 48, 'about the food bank'),
  { of: 'Skye Ramsden', ago: 120, scope: 'PHOTO_PUBLIC', detail: 'for the care leavers’ page', said: yes('Skye Ramsden'), places: [{ place: 'The care leavers’ page', days: 1 }, { place: 'The leaflet for the open day', days: 5, copies: 200 }, { place: 'A poster, at the printer', days: 2, draft: true }] },
  // Ran out three days ago, asked again and not answered: one copy has a name and a day, one is out for good.
  {
    of: 'Leanne Pickup', ago: 96, scope: 'PHOTO_INTERNAL', detail: 'for the board in the family room', said: [{ who: 'Leanne Pickup', answer: 'yes', ended: 3 }],
    places: [{ place: 'The board in the family room', days: 7, owner: 'Tess Holloway' }, { place: 'The staff newsletter on paper', days: 0, recall: 'CANNOT_RECALL', copies: 60 }],
  },
  { of: 'Mohammed Rafiq', ago: 30, scope: 'PHOTO_INTERNAL', said: yes('Mohammed Rafiq') },
  { of: 'Ellis Hartley', ago: 61, scope: 'SHARE_NEEDS', detail: 'for a quiet place to go to', said: yes('Ellis Hartley') },
  {
    of: 'Jayden Okoro', ago: 9, scope: 'PHOTO_INTERNAL', detail: 'for the wall in the youth space',
    said: [...yes('Jayden Okoro'), { who: 'Grace Okoro', answer: 'yes', after: 2 }, { who: 'Emeka Okoro', answer: 'no', after: 3, words: 'He has a new school. I do not want them to know him from a wall.' }],
  },
  { of: 'Ellis Hartley', ago: 8, scope: 'TRAVEL', detail: 'for dates after school', said: yes('Ellis Hartley') },
  { of: 'Chloe Whiteside', ago: 20, scope: 'PHOTO_INTERNAL', said: yes('Chloe Whiteside') },
  { of: 'Kevin Rourke', ago: 34, scope: 'TRAVEL', said: yes('Kevin Rourke') },
  { of: 'Kevin Rourke', ago: 34, scope: 'PHOTO_INTERNAL', said: [{ who: 'Kevin Rourke', answer: 'no' }] },
  { of: 'Owen Davies', ago: 60, scope: 'FILM', audience: 'STAFF', detail: 'for the course for new staff', said: yes('Owen Davies') },
  // In Polish and in Urdu, as their profiles say.
  { of: 'Shabana Aslam', ago: 12, scope: 'PHOTO_INTERNAL', detail: 'for the wall at Harbour House', said: yes('Shabana Aslam') },
  { of: 'Zofia Wilk', ago: 3, scope: 'PHOTO_INTERNAL', detail: 'for the course leaflet' },
  { of: 'Iga Wilk', ago: 5, scope: 'PHOTO_INTERNAL', detail: 'for the wall in the youth space', said: yes('Iga Wilk') },
  { of: 'Craig Halsall', ago: 30, scope: 'CONTACT', channel: 'EMAIL', said: [{ who: 'Craig Halsall', answer: 'no' }] },
  { of: 'Owen Davies', ago: 15, scope: 'RESEARCH', said: [{ who: 'Owen Davies', answer: 'talk', words: 'Who are they?' }] },
];
