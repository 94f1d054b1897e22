import { BackLink, Block, Desk, paths, Sheet } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';

import { EmailOf } from '../sign-in-email/email-of';
import { LetEmail } from '../sign-in-email/let-email';
import { SitBeside } from '../sit-beside/sit-beside';
import { LookAlong } from './look-along';
import { LostPhoneOf } from './lost-phone-of';
import { PrintCard } from './print-card';
import { SetPhone } from './set-phone';

/** Ways in for somebody who has no email: a card, a text, or somebody beside them. */
export default function HelpSignInPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  return (
    <Desk title={t`Help to sign in`} heading={<Trans>Help to sign in</Trans>} back={<BackLink to={paths.person(id)}><Trans>Back to the person</Trans></BackLink>}>
      <Block heading={<Trans>A lost phone</Trans>}><Sheet><LostPhoneOf personId={id} /></Sheet></Block>
      <Block heading={<Trans>A card to print</Trans>}><Sheet><PrintCard personId={id} /></Sheet></Block>
      <Block heading={<Trans>Beside you, on this device</Trans>}><Sheet><SitBeside personId={id} /></Sheet></Block>
      <Block heading={<Trans>See what they see</Trans>}><Sheet><LookAlong personId={id} /></Sheet></Block>
      <Block heading={<Trans>Another email</Trans>}><Sheet><LetEmail personId={id} /><EmailOf personId={id} /></Sheet></Block>
      <Block heading={<Trans>A code by text</Trans>}><Sheet><SetPhone personId={id} /></Sheet></Block>
    </Desk>
  );
}
