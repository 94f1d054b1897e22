import { Button, Dialog, useDeed, WhatCameOfIt } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';

import { TakeAwayShelfPaperDocument } from './shelf.generated';
import type { ShelfPaper } from './shelf-list';

/** It cannot be undone, so it is asked once more. */
export function TakeAway({ paper: { id, title } }: { paper: ShelfPaper }) {
  const { run, sending, answer } = useDeed(TakeAwayShelfPaperDocument);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button type="button" look="quiet" small onClick={() => setAsking(true)}><Trans>Take away</Trans><span className="visually-hidden"> {title}</span></Button>
      <WhatCameOfIt deed={{ sending, answer }} />
      <Dialog open={asking} heading={<Trans>Take away {title}?</Trans>} onClose={() => setAsking(false)}>
        <p><Trans>Nobody can look at it any more, and nothing is left of its pages. You can add it again.</Trans></p>
        <p><Button type="button" onClick={() => { setAsking(false); void run({ id }); }}><Trans>Take it away</Trans></Button></p>
      </Dialog>
    </>
  );
}
