import type { Spoken } from './spoken';

/** Words of the schema that several pages speak. */
export type ConsentScope =
  | 'JOIN_GROUP' | 'ATTEND_THIS_ACTIVITY' | 'CONTACT' | 'SHARE_NEEDS' | 'PHOTO_INTERNAL' | 'PHOTO_PUBLIC' | 'FILM' | 'QUOTE_ANONYMOUS' | 'STORY_NAMED' | 'TRAINING_USE'
  | 'PARTNER_DATA' | 'RESEARCH' | 'TRAVEL' | 'EMERGENCY';

export type ConsentChannel = 'ANY' | 'EMAIL' | 'TEXT' | 'POST';

export type SaidAnswer = 'YES' | 'NO' | 'TALK';

export interface ShownWords extends Spoken {
  /** The wording by its form: the answer says which one was read. */
  readonly formId: string;
  readonly format: 'STANDARD' | 'EASY_READ';
  /** Said in a language they read, where these words are not in it yet. */
  readonly notYet?: (Spoken & { readonly words: string }) | null;
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
