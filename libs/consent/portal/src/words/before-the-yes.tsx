import { Note } from '@alongside/kit';

import type { ShownWords } from './wire';

/** What it is, who sees it, how long, and what cannot be got back. It stands before every yes: the first, and one after a no. */
export function BeforeTheYes({ words }: { words: ShownWords }) {
  return (
    <>
      <p>{words.what} {words.detail}</p>
      <p>{words.whoSees} {words.howLong}</p>
      {words.cannotRecall && <Note><p><b>{words.cannotRecall}</b></p></Note>}
    </>
  );
}
