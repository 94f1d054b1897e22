import { Button, useDeed, WhatCameOfIt } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { PictureToScan } from '../picture-to-scan';
import { PrintSignInCardDocument } from './help-sign-in-page.generated';

/** It is shown here and nowhere else; a lost one is ended by printing another. */
export function PrintCard({ personId }: { personId: string }) {
  const { t } = useLingui();
  const print = useDeed(PrintSignInCardDocument, { refetch: 'none' });
  const card = print.answer?.kind === 'done' ? print.answer.data.printSignInCard : null;
  return (
    <>
      <p><Trans>A young person with no email and no phone can use a card. They choose a PIN the first time. An older card stops working.</Trans></p>
      {card
        ? (
          <>
            <PictureToScan picture={card.picture} size={card.pictureSize} label={t`A square to scan`} />
            <p><b>{card.code}</b></p>
            <p><Trans>Scan this, or go to our page, choose “Other ways to sign in” and write these letters. It works once within 14 days.</Trans></p>
            <p><Button type="button" onClick={() => window.print()}><Trans>Print</Trans></Button></p>
          </>
        )
        : <p><Button type="button" look="quiet" onClick={() => void print.run({ personId })}><Trans>Make a card</Trans></Button></p>}
      <WhatCameOfIt deed={print} />
    </>
  );
}
