import { BackLink, Block, Desk, EmptyState, Loaded, paths, Row } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { LetterList } from './letter-list';
import { LettersPageDocument, type LetterShownFragment } from './letters-page.generated';
import { PostAll } from './post-all';
import { PostedLetters } from './posted-letters';
import { Print } from './print';

/** Letters on paper, for whom they are the safe way: what presses first, then what waits, then what left. */
export default function LettersPage() {
  const { t } = useLingui();
  const asked = useQuery(LettersPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Desk
      title={t`Letters to post`} heading={<Trans>Letters to post</Trans>} back={<BackLink to={paths.teamMessages()}><Trans>Messages</Trans></BackLink>}
      lead={<Trans>For people who said that letters are the safe way. Use a plain envelope with a window.</Trans>}
    >
      <Loaded from={asked} waiting={<Trans>Getting the letters</Trans>}>{({ lettersToPost, lettersPosted }) => <Letters open={lettersToPost} posted={lettersPosted} />}</Loaded>
    </Desk>
  );
}

function Letters({ open, posted }: { open: readonly LetterShownFragment[]; posted: readonly LetterShownFragment[] }) {
  const ring = open.filter(({ tooLate }) => tooLate);
  const late = open.filter((letter) => letter.late && !letter.tooLate);
  const soon = open.filter((letter) => !letter.late && !letter.tooLate);
  const inTime = [...late, ...soon];
  const toPrint = inTime.filter(({ state }) => state === 'WAITING');
  const printed = open.filter(({ state }) => state === 'PRINTED');
  return (
    <>
      {open.length === 0 && <EmptyState><p><Trans>No letter waits.</Trans></p></EmptyState>}
      {(toPrint.length > 1 || printed.length > 1) && (
        <Row>
          {toPrint.length > 1 && <Print letters={toPrint}><Trans>Print all {toPrint.length}</Trans></Print>}
          {printed.length > 1 && <PostAll letters={printed} />}
        </Row>
      )}
      {ring.length > 0 && <Block heading={<Trans>Ring them</Trans>} aside={ring.length} note={<Trans>A letter would come too late.</Trans>}><LetterList letters={ring} /></Block>}
      {late.length > 0 && <Block heading={<Trans>Should be in the post</Trans>} aside={late.length}><LetterList letters={late} /></Block>}
      {soon.length > 0 && <Block heading={<Trans>To print and post</Trans>} aside={soon.length}><LetterList letters={soon} /></Block>}
      {posted.length > 0 && <Block heading={<Trans>Posted</Trans>}><PostedLetters letters={posted} /></Block>}
    </>
  );
}
