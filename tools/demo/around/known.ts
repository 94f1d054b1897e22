/** A worker or supporter of somebody. `confirmed: false`: written down, and nobody has asked yet. */
export interface DemoWorker {
  readonly name: string;
  readonly kind: 'social-worker' | 'personal-adviser' | 'iro' | 'advocate' | 'key-worker' | 'supporter';
  /** No account: only written down, with a number to ring. */
  readonly onPaper?: true;
  readonly confirmed?: boolean;
  /** An adult said yes themself that this person sees their dates. */
  readonly agreed?: true;
}

export interface DemoStatus {
  readonly kind: 'AT_HOME' | 'SECTION_20' | 'CARE_ORDER' | 'INTERIM_CARE_ORDER' | 'INFORMAL_KIN';
  /** Days ago it began. */
  readonly since: number;
  /** Whose word or which paper says so. */
  readonly evidence: string;
  /** Nobody has asked somebody who knows: it counts as not known. */
  readonly unchecked?: true;
}

export interface DemoDelegation {
  readonly area: 'LEISURE' | 'TRAVEL';
  readonly to: string;
  readonly source: string;
  /** Days from today on which the paper is looked at again. */
  readonly review: number;
}

export interface DemoRule {
  readonly kind: 'AVOID_PERSON' | 'AVOID_PLACE' | 'ONLY_WITH' | 'NO_LONE_TRAVEL' | 'SAFE_SETTING';
  readonly rule: string;
  /** Another member to keep away from. */
  readonly other?: string;
  readonly decidedWith: string;
  readonly review: number;
}

/** What the team knows of the people around one member. */
export interface DemoAround {
  readonly about: string;
  /** Days ago all but who decides was written down; left out: soon after they joined. Who decides is asked soon, because no yes counts before, and asked again then. */
  readonly written?: number;
  readonly workers?: readonly DemoWorker[];
  readonly status?: DemoStatus;
  /** Who looks after them and was asked: they hold responsibility, too. */
  readonly responsible?: readonly string[];
  readonly delegated?: readonly DemoDelegation[];
  readonly rules?: readonly DemoRule[];
  /** Working days ago the team heard that they live somewhere else. */
  readonly moved?: number;
  /** What they said is not right, in their own words. */
  readonly putRight?: string;
}

const GRACE = 'Grace Oyelaran';
const asked = (who: string) => `${who}, by phone`;

/** Nothing is written down for Noah, and for Ruben nobody has asked: both stand on Today. */
export const known: readonly DemoAround[] = [
  {
    about: 'Ellis Hartley', written: 100,
    workers: [{ name: GRACE, kind: 'social-worker' }, { name: 'Tess Holloway', kind: 'supporter' }, { name: 'Sunita Rao', kind: 'iro' }, { name: 'Kay Doyle', kind: 'advocate', onPaper: true }],
    status: { kind: 'SECTION_20', since: 640, evidence: asked(GRACE) },
    delegated: [{ area: 'LEISURE', to: 'Pat Hartley', source: 'Placement plan, section 4', review: 110 }, { area: 'TRAVEL', to: 'Pat Hartley', source: 'Placement plan, section 4', review: 110 }],
    rules: [{ kind: 'AVOID_PLACE', rule: 'Not at the bus station on Talbot Road', decidedWith: `${GRACE}, social worker`, review: 90 }],
    putRight: 'Kay is not my advocate any more. It is a man now. I forgot his name.',
  },
  { about: 'Aaliyah Farouq', written: 60, status: { kind: 'AT_HOME', since: 420, evidence: asked('Nadia Farouq') } },
  { about: 'Jayden Okoro', written: 45, status: { kind: 'AT_HOME', since: 390, evidence: asked('Grace Okoro') }, responsible: ['Emeka Okoro'], workers: [{ name: 'Imran Sadiq', kind: 'social-worker' }] },
  {
    about: 'Lily-Mae Turner', written: 70,
    workers: [{ name: GRACE, kind: 'social-worker' }, { name: 'Sunita Rao', kind: 'iro' }, { name: 'Kay Doyle', kind: 'advocate', onPaper: true }],
    status: { kind: 'CARE_ORDER', since: 500, evidence: 'The order, seen by Ann Whittle' },
    delegated: [{ area: 'LEISURE', to: 'Pauline Eastwood', source: 'Placement plan, page 2', review: 75 }],
    rules: [
      { kind: 'ONLY_WITH', rule: 'Somebody we know meets her at the bus stop', decidedWith: 'Pauline Eastwood, foster carer', review: 60 },
      { kind: 'AVOID_PERSON', rule: 'Not in one room with Chloe', other: 'Chloe Whiteside', decidedWith: `${GRACE}, social worker`, review: 80 },
      { kind: 'SAFE_SETTING', rule: 'Rooms with a door to the street only', decidedWith: `${GRACE}, social worker`, review: -3 },
    ],
  },
  // Both were in one group before: the coordinator's day tells it, and neither was taken out.
  { about: 'Joanne Fielding', written: 5, rules: [{ kind: 'AVOID_PERSON', rule: 'Not in one room with Shabana', other: 'Shabana Aslam', decidedWith: 'Ann Whittle, team', review: 60 }] },
  { about: 'Iga Wilk', status: { kind: 'AT_HOME', since: 270, evidence: asked('Zofia Wilk') } },
  { about: 'Ruben Castle', status: { kind: 'INFORMAL_KIN', since: 95, evidence: '', unchecked: true } },
  {
    about: 'Chloe Whiteside', written: 120,
    workers: [{ name: GRACE, kind: 'social-worker' }, { name: 'Tess Holloway', kind: 'supporter' }],
    status: { kind: 'INTERIM_CARE_ORDER', since: 520, evidence: asked(GRACE) },
    delegated: [{ area: 'LEISURE', to: 'Winston Baptiste', source: 'Placement plan, page 5', review: 60 }, { area: 'TRAVEL', to: 'Winston Baptiste', source: 'Placement plan, page 5', review: 60 }],
    rules: [{ kind: 'NO_LONE_TRAVEL', rule: 'Somebody travels with her after dark', decidedWith: 'Winston Baptiste, foster carer', review: 50 }],
    moved: 4,
  },
  { about: 'Kacper Lis', written: 30, workers: [{ name: 'Joel Banks', kind: 'key-worker', onPaper: true, confirmed: false }], status: { kind: 'AT_HOME', since: 250, evidence: asked('Dorota Lis') } },
  { about: 'Mohammed Rafiq', status: { kind: 'AT_HOME', since: 512, evidence: asked('Samina Rafiq') } },
  { about: 'Skye Ramsden', written: 300, workers: [{ name: 'Agnieszka Nowak', kind: 'personal-adviser', agreed: true }] },
  { about: 'Brandon Lockett', workers: [{ name: 'Peter Lunt', kind: 'personal-adviser' }] },
  { about: 'Maria Thornton', workers: [{ name: 'Tess Holloway', kind: 'supporter', agreed: true }, { name: 'Kay Doyle', kind: 'advocate', onPaper: true }] },
];
