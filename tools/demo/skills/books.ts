export type DemoKind = 'PANEL' | 'TRAINING' | 'PROJECT' | 'MEETING';

/** A step that a coordinator offered: days ago, and what the member said the next evening. Left out: they have not said yet. */
export interface DemoStep {
  readonly kind: DemoKind;
  readonly step: 'SHADOW' | 'CO_DELIVER' | 'LEAD' | 'PAID_ROLE';
  readonly ago: number;
  readonly says?: boolean;
}

export interface DemoSkill {
  readonly kind: DemoKind | null;
  readonly words: string;
  readonly ago: number;
  readonly hidden?: true;
}

export interface DemoReference {
  readonly ago: number;
  readonly words: string;
  /** What the member did with it two days later; left out: they have not read it. */
  readonly then?: 'agrees' | { readonly wish: string };
}

export interface DemoBook {
  readonly whose: string;
  readonly steps: readonly DemoStep[];
  readonly skills: readonly DemoSkill[];
  readonly references?: readonly DemoReference[];
}

export const books: readonly DemoBook[] = [
  {
    whose: 'Maria Thornton',
    steps: [
      { kind: 'PANEL', step: 'SHADOW', ago: 500, says: true }, { kind: 'PANEL', step: 'CO_DELIVER', ago: 360, says: true }, { kind: 'TRAINING', step: 'SHADOW', ago: 210, says: true },
      { kind: 'TRAINING', step: 'CO_DELIVER', ago: 120, says: false }, { kind: 'PANEL', step: 'LEAD', ago: 7 },
    ],
    skills: [
      { kind: 'PANEL', words: 'I ask a clear question and then I wait.', ago: 340 }, { kind: 'PANEL', words: 'I help nervous people to settle.', ago: 200 },
      { kind: 'TRAINING', words: 'I can speak to a room of twenty.', ago: 90 }, { kind: null, words: 'I sew and mend.', ago: 60, hidden: true },
    ],
    references: [{
      ago: 75, then: 'agrees',
      words: 'Maria Thornton has taken part in interview panels with us since last year. She prepares, she asks fair questions and she listens. People tell us that they felt welcome in the room because of her.\n\nShe is on time and she keeps what she hears to herself. We would ask her again, and we do.',
    }],
  },
  {
    whose: 'Zofia Wilk',
    steps: [
      { kind: 'TRAINING', step: 'SHADOW', ago: 510, says: true }, { kind: 'TRAINING', step: 'CO_DELIVER', ago: 430, says: true }, { kind: 'TRAINING', step: 'LEAD', ago: 240, says: true }, { kind: 'TRAINING', step: 'PAID_ROLE', ago: 50, says: true },
      { kind: 'PANEL', step: 'SHADOW', ago: 300, says: true },
    ],
    skills: [{ kind: 'TRAINING', words: 'I teach in two languages.', ago: 230 }, { kind: 'TRAINING', words: 'I make a plan for a day and keep to it.', ago: 100 }],
    references: [{ ago: 40, words: 'Zofia Wilk leads training days with us. She plans them with care, and people ask for her by name. She speaks Polish and English in one room and nobody is left out.' }],
  },
  {
    whose: 'Ellis Hartley',
    steps: [{ kind: 'PANEL', step: 'SHADOW', ago: 420, says: true }, { kind: 'PROJECT', step: 'SHADOW', ago: 180, says: true }, { kind: 'PANEL', step: 'CO_DELIVER', ago: 9 }],
    skills: [{ kind: 'PROJECT', words: 'I can draw a plan so that others see it.', ago: 170 }, { kind: 'PANEL', words: 'I notice who does not get to talk.', ago: 80 }],
  },
  {
    whose: 'Carol-Ann Speakman', steps: [{ kind: 'TRAINING', step: 'CO_DELIVER', ago: 320, says: true }], skills: [{ kind: 'TRAINING', words: 'I stay calm when it gets hard.', ago: 300 }],
    references: [{ ago: 30, words: 'Carol-Ann Speakman teaches with us. She is clear and she is kind.', then: { wish: 'Please say that I also wrote half of the course.' } }],
  },
];
