import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { Button } from '../components/button';
import { classes } from '../components/classes';
import { Note } from '../components/note';
import '../styles/file-pages.css';
import { savesData } from './saves-data';

const NARROW = 720;
const WIDE = 1240;

/** A file that is only looked at: one page at a time, as a picture. */
export function FilePages({ fileId, title, pages }: { fileId: string; title: string; pages: number }) {
  const { t } = useLingui();
  const [at, setAt] = useState(1);
  const [large, setLarge] = useState(false);
  const top = useRef<HTMLDivElement>(null);

  function turnTo(page: number) {
    setAt(page);
    top.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView({ block: 'start' });
  }

  return (
    <div className="file-pages stack">
      <div ref={top} tabIndex={large ? 0 : -1} className={classes('file-page', large && 'file-page-large')} role="group" aria-label={t`Page ${at} of ${pages}`}>
        <PagePicture key={`${fileId}/${at}`} fileId={fileId} at={at} words={t`Page ${at} of ${pages} of ${title}`} large={large} />
      </div>
      <div className="file-turn">
        {at > 1 && <Button type="button" look="quiet" icon="back" onClick={() => turnTo(at - 1)}><Trans>Page before</Trans></Button>}
        <p><b><Trans>Page {at} of {pages}</Trans></b></p>
        {at < pages && <Button type="button" look="quiet" icon="forward" onClick={() => turnTo(at + 1)}><Trans>Next page</Trans></Button>}
      </div>
      <p><Button type="button" look="quiet" icon="search" aria-pressed={large} onClick={() => setLarge(!large)}>{large ? <Trans>Make it fit</Trans> : <Trans>Make it larger</Trans>}</Button></p>
    </div>
  );
}

/** A page that could not be fetched says so in words; a broken picture says nothing. */
function PagePicture({ fileId, at, words, large }: { fileId: string; at: number; words: string; large: boolean }) {
  const [tries, setTries] = useState(0);
  const [lost, setLost] = useState(false);
  const page = `/files/${fileId}/pages/${at}`;
  const small = `${page}?fit=phone`;
  if (lost) {
    return (
      <div className="file-lost stack" role="alert">
        <Note tone="worry"><p><b><Trans>We can’t show this page right now.</Trans></b> <Trans>Look if you are online. It may also be that the days to look at it are over.</Trans></p></Note>
        <p><Button type="button" look="quiet" icon="turn" onClick={() => { setLost(false); setTries(tries + 1); }}><Trans>Try again</Trans></Button></p>
      </div>
    );
  }
  const choice = large ? { src: page } : savesData() ? { src: small } : { src: small, srcSet: `${small} ${NARROW}w, ${page} ${WIDE}w`, sizes: '(min-width: 48rem) 44rem, 100vw' };
  return <img key={tries} {...choice} alt={words} draggable={false} onError={() => setLost(true)} />;
}
