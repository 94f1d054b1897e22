import { BackLink, ButtonLink, Card, Loaded, Page, paths, Row } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { MySessions } from './my-sessions';
import { MySignInPageDocument } from './my-sign-in-page.generated';
import { MyWaysIn } from './my-ways-in';

/** My ways in, and every place where I am signed in now. */
export default function MySignInPage() {
  const { t } = useLingui();
  const asked = useQuery(MySignInPageDocument);
  return (
    <Page title={t`Sign in`} heading={<Trans>How I sign in</Trans>} back={<BackLink to={paths.me()}><Trans>Me</Trans></BackLink>} width="narrow">
      <Loaded from={asked} waiting={<Trans>Getting your list</Trans>}>
        {({ myWaysIn, mySessions }) => <>{myWaysIn && <MyWaysIn ways={myWaysIn} />}<MySessions sessions={mySessions} /><ShowSomebody /></>}
      </Loaded>
    </Page>
  );
}

function ShowSomebody() {
  return (
    <Card heading={<Trans>Show someone my pages</Trans>}>
      <p><Trans>Stuck on a page? You can let someone from the team see what you see. They can look for 20 minutes. They can't change a thing.</Trans></p>
      <Row><ButtonLink to={paths.showMyPages()} look="quiet"><Trans>Let someone look</Trans></ButtonLink></Row>
    </Card>
  );
}
