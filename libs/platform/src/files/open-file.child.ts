import { openPdf } from './open-pdf.ts';
import { openPicture } from './open-picture.ts';
import type { OpenerSays, OpenWish } from './opened-file.ts';

/**
 * A program of its own that opens one file from outside and ends: whatever a file made to hurt does here, it meets no key, no database and no
 * other file. It is started by the opener and speaks to nobody else.
 */
process.once('message', (wish: OpenWish) => {
  void answer(wish).catch((): OpenerSays => ({ says: 'no', why: 'FILE_BROKEN' })).then((last) => say(last)).then(() => process.disconnect());
});

async function answer({ bytes, format, mostPages }: OpenWish): Promise<OpenerSays> {
  if (format === 'pdf') {
    const pages = await openPdf(Buffer.from(bytes), mostPages, (page) => void say({ says: 'page', page }));
    return typeof pages === 'number' ? { says: 'done', pages } : { says: 'no', why: pages };
  }
  const drawn = await openPicture(Buffer.from(bytes), format);
  if (typeof drawn === 'string') return { says: 'no', why: drawn };
  for (const page of drawn) await say({ says: 'page', page });
  return { says: 'done', pages: 1 };
}

function say(word: OpenerSays): Promise<void> {
  return new Promise((said) => {
    process.send?.(word, () => said());
  });
}
