import type { Kind } from './kind-of';

/** One page or picture, drawn anew: nothing of the file that came in is left but what could be seen. */
export interface DrawnPage {
  readonly number: number;
  readonly width: 'phone' | 'wide';
  readonly webp: Buffer;
}

/** What the opener is asked. */
export interface OpenWish extends Pick<Kind, 'format'> {
  readonly bytes: Buffer;
  readonly mostPages: number;
}

export type OpenProblem = 'FILE_BROKEN' | 'FILE_LOCKED' | 'FILE_TOO_MANY_PAGES' | 'PICTURE_TOO_LARGE' | 'PICTURE_MOVES';

/** What it says: each page as it is drawn, then `done`, or why it stopped. */
export type OpenerSays = { readonly says: 'page'; readonly page: DrawnPage } | { readonly says: 'done'; readonly pages: number } | { readonly says: 'no'; readonly why: OpenProblem };
