import { Note } from '@alongside/kit';

import { Ideas } from './ideas';
import { spoken } from './spoken';
import type { ShownWords } from './wire';

/** What it is, who sees it, how long, and what cannot be got back. It stands before every yes: the first, and one after a no. */
export function BeforeTheYes({ words }: { words: ShownWords }) {
  const read = spoken(words);
  const { format, notYet, what, detail, whoSees, howLong, stop, cannotRecall } = words;
  return (
    <>
      {notYet && <Note><p {...spoken(notYet)}>{notYet.words}</p></Note>}
      {format === 'EASY_READ'
        ? <Ideas words={words} ideas={[{ picture: 'heart', says: what }, { picture: 'said', says: detail }, { picture: 'eye', says: whoSees }, { picture: 'calendar', says: howLong }, { picture: 'stop', says: stop }]} />
        : <><p {...read}>{what} {detail}</p><p {...read}>{whoSees} {howLong}</p></>}
      {cannotRecall && <Note><p {...read}><b>{cannotRecall}</b></p></Note>}
    </>
  );
}
