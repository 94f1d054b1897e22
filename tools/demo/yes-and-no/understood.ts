/** A talk about one question, as Jo wrote it down: `ago` days before today. */
export interface DemoTalk {
  readonly of: string;
  readonly ago: number;
  readonly scope: string;
  readonly there: string;
  readonly ownWords?: string;
  readonly note: string;
  readonly weighs?: boolean;
  /** Days from today on which it is looked at again; left out: as late as the council lets it be. */
  readonly review?: number;
}

/** One that lets Ellis decide alone, one that stands beside the adult’s yes, and one that was too early and was talked over again. */
export const understood: readonly DemoTalk[] = [
  {
    of: 'Ellis Hartley', ago: 57, review: 16, scope: 'SHARE_NEEDS', there: 'Ellis and Jo', ownWords: 'They get told I need a door I can close. Not why.',
    note: 'Ellis told me who would know and who would not. He asked what we do if they forget it. It was his own idea.',
  },
  { of: 'Ellis Hartley', ago: 6, scope: 'TRAVEL', there: 'Ellis, Pat and Jo', ownWords: 'If the taxi is late I call you, not Pat.', note: 'He knows the way and what to do when something goes wrong.' },
  { of: 'Jayden Okoro', ago: 8, scope: 'PHOTO_INTERNAL', there: 'Jayden and Jo', ownWords: 'It is only a wall.', note: 'Jayden had not thought yet about who walks past that wall. We talk again when he has seen it.', weighs: false },
];
