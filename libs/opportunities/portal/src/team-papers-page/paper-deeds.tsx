import { ActionButton, Button, Dialog, Row, useDeed, useRefusalWords, type DeedAnswer } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';
import { useState } from 'react';

import { SharePaperDocument, TakeBackPaperDocument } from './team-papers-page.generated';
import type { TeamPaper } from './team-papers-page';

/** Share it with everybody who comes, or take it back: that cannot be undone, so it is asked once more. */
export function PaperDeeds({ paper: { id, title, state, readers, whyNotShare, whyNotTakeBack } }: { paper: TeamPaper }) {
  const share = useDeed(SharePaperDocument);
  const takeBack = useDeed(TakeBackPaperDocument);
  const [asking, setAsking] = useState(false);
  const words = useRefusalWords();
  const said = (answer: DeedAnswer<unknown> | null) => answer?.kind === 'refused' ? words(answer.refusals[0]) : answer?.kind === 'broken' && <Trans>We could not send this. Try again.</Trans>;
  return (
    <>
      <Row>
        {state === 'ADDED' && (
          <ActionButton type="button" small whyNot={whyNotShare} sending={share.sending} onClick={() => void share.run({ id })}>
            <Trans>Share</Trans>{' '}<span className="visually-hidden">{title} </span>{readers.length === 0 ? <Trans>with everyone who comes</Trans> : <Plural value={readers.length} one="with # person" other="with # people" />}
          </ActionButton>
        )}
        {whyNotTakeBack === null && <Button type="button" look="quiet" small onClick={() => setAsking(true)}><Trans>Take back</Trans><span className="visually-hidden"> {title}</span></Button>}
        <span className="status" role="status">{said(share.answer)}{said(takeBack.answer)}</span>
      </Row>
      <Dialog open={asking} heading={<Trans>Take back {title}?</Trans>} onClose={() => setAsking(false)}>
        <p><Trans>Nobody can look at it any more, and nothing is left of its pages. You can add it again.</Trans></p>
        <p><Button type="button" onClick={() => { setAsking(false); void takeBack.run({ id }); }}><Trans>Take it back</Trans></Button></p>
      </Dialog>
    </>
  );
}
