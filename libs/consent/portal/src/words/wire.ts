/** Words of the schema that several pages speak. */
export type ConsentScope =
  | 'JOIN_GROUP' | 'ATTEND_THIS_ACTIVITY' | 'CONTACT' | 'SHARE_NEEDS' | 'PHOTO_INTERNAL' | 'PHOTO_PUBLIC' | 'FILM' | 'QUOTE_ANONYMOUS' | 'STORY_NAMED' | 'TRAINING_USE'
  | 'PARTNER_DATA' | 'RESEARCH' | 'TRAVEL' | 'EMERGENCY';

export type ConsentChannel = 'ANY' | 'EMAIL' | 'TEXT' | 'POST';

export type SaidAnswer = 'YES' | 'NO' | 'TALK';

export interface ShownWords {
  readonly question: string;
  readonly what: string;
  readonly detail?: string | null;
  readonly whoSees: string;
  readonly cannotRecall?: string | null;
  readonly howLong: string;
  readonly stop: string;
  readonly whyWeAsk: string;
  readonly yes: string;
  readonly no: string;
  readonly talk: string;
}

export interface Voice {
  readonly who: string;
  readonly answer?: SaidAnswer | null;
}
