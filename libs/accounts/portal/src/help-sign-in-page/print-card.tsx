import { Button, useDeed, WhatCameOfIt } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { PrintSignInCardDocument } from './help-sign-in-page.generated';
import { PrintedCard } from './printed-card';

/** It is shown here and nowhere else; a lost one is ended by printing another. */
export function PrintCard({ personId }: { personId: string }) {
  const print = useDeed(PrintSignInCardDocument, { refetch: 'none' });
  const card = print.answer?.kind === 'done' ? print.answer.data.printSignInCard : null;
  return (
    <>
      <p><Trans>A young person with no email and no phone can use a card. They choose a PIN the first time. An older card stops working.</Trans></p>
      {card
        ? <><PrintedCard card={card} /><p><Button type="button" onClick={() => window.print()}><Trans>Print</Trans></Button></p></>
        : <p><Button type="button" look="quiet" onClick={() => void print.run({ personId })}><Trans>Make a card</Trans></Button></p>}
      <WhatCameOfIt deed={print} />
    </>
  );
}
