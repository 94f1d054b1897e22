import { Block, Nexts, Sheet } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

/** So that nobody has to guess what a button will do. */
export function WhatHappensNext({ state }: { state: string }) {
  if (state !== 'waiting' && state !== 'sent') return null;
  return (
    <Block heading={<Trans>What happens next</Trans>}>
      <Sheet>
        <Nexts>
          {state === 'waiting' && (
            <>
              <li><Trans>The lines freeze. No one can change a sum.</Trans></li>
              <li><Trans>The run gets its number. We make the bank file once, and keep a copy.</Trans></li>
              <li><Trans>Each person sees that the money is on its way, and the day.</Trans></li>
            </>
          )}
          {state === 'sent' && <li><Trans>You hand the file to the bank.</Trans></li>}
          <li><Trans>When the bank has paid, you tell us the day. Each person sees it.</Trans></li>
        </Nexts>
      </Sheet>
    </Block>
  );
}
