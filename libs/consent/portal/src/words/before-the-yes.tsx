import { Note } from '@alongside/kit';

import { spoken } from './spoken';
import type { ShownWords } from './wire';

/** What it is, who sees it, how long, and what cannot be got back. It stands before every yes: the first, and one after a no. */
export function BeforeTheYes({ words }: { words: ShownWords }) {
  const read = spoken(words);
  return (
    <>
      {words.notYet && <Note><p {...spoken(words.notYet)}>{words.notYet.words}</p></Note>}
      <p {...read}>{words.what} {words.detail}</p>
      <p {...read}>{words.whoSees} {words.howLong}</p>
      {words.cannotRecall && <Note><p {...read}><b>{words.cannotRecall}</b></p></Note>}
    </>
  );
}
