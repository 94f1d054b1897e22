import { Button, Details, Row, useDeed, WhatCameOfIt } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { AskToBeForgottenDocument } from './my-copy-page.generated';

/** Asked once, said plainly what stays; somebody decides, and money we owe is paid first. */
export function ForgetMe({ asked }: { asked: boolean }) {
  const forget = useDeed(AskToBeForgottenDocument);
  return (
    <Details summary={<Trans>Do you want us to forget you?</Trans>}>
      <p><Trans>You can ask. We take away your name, your details and your words. You can't sign in after that.</Trans></p>
      <p><Trans>Some things have to stay for a time, with no name: what we paid, and what you said yes or no to. We pay what we owe you first.</Trans></p>
      {asked
        ? <p role="status"><Trans>You asked us. Someone will look at it soon.</Trans></p>
        : <Row><Button type="button" look="quiet" onClick={() => void forget.run({})}><Trans>Ask to be forgotten</Trans></Button></Row>}
      <WhatCameOfIt deed={forget} done={<Trans>We got it.</Trans>} />
    </Details>
  );
}
