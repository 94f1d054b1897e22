import { Desk, Loaded, Stack } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { MySessions } from '../my-sign-in-page/my-sessions';
import { MySignInPageDocument } from '../my-sign-in-page/my-sign-in-page.generated';
import { MyWaysIn } from '../my-sign-in-page/my-ways-in';
import { WorkPhone } from './work-phone';

/** The same as members have, in the frame of the desk. */
export default function StaffSignInPage() {
  const { t } = useLingui();
  const asked = useQuery(MySignInPageDocument);
  return (
    <Desk title={t`Sign in`} heading={<Trans>How I sign in</Trans>}>
      <Loaded from={asked} waiting={<Trans>Getting your list</Trans>}>
        {({ myWaysIn, mySessions }) => <Stack>{myWaysIn && <><MyWaysIn ways={myWaysIn} /><WorkPhone phone={myWaysIn.workPhone} /></>}<MySessions sessions={mySessions} /></Stack>}
      </Loaded>
    </Desk>
  );
}
