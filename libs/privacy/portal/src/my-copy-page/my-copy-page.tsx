import { BackLink, Button, Card, Loaded, longDay, Page, paths, Row, Soft, TakenLine, useDeed, useTakeFile, WhatCameOfIt, WhoCanSee } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { ForgetMe } from './forget-me';
import { AskForCopyDocument, MyCopyPageDocument, type MyCopyPageQuery } from './my-copy-page.generated';

type Mine = MyCopyPageQuery['myCopy'];

/** Everything we hold about you, to take away. */
export default function MyCopyPage() {
  const { t } = useLingui();
  const asked = useQuery(MyCopyPageDocument, { fetchPolicy: 'cache-and-network', pollInterval: 10_000 });
  return (
    <Page
      title={t`My copy`}
      heading={<Trans>A copy of it all</Trans>}
      lead={<Trans>You can have all we hold about you. It is yours. It costs nothing.</Trans>}
      back={<BackLink to={paths.me()}><Trans>Me</Trans></BackLink>}
      width="narrow"
    >
      <Loaded from={asked} waiting={<Trans>Looking for your copy</Trans>}>{({ myCopy, forgettingAsked }) => <>{myCopy === null ? <Ask /> : <HowFar mine={myCopy} />}<ForgetMe asked={forgettingAsked} /></>}</Loaded>
      <WhoCanSee><p><Trans>Only you can open it. Not even the team can. We do not send it, so no one finds it in your post.</Trans></p></WhoCanSee>
    </Page>
  );
}

function Ask() {
  const ask = useDeed(AskForCopyDocument);
  return (
    <Card heading={<Trans>Ask for your copy</Trans>}>
      <p><Trans>It is one long page with all we know: your details, your dates, your money and what you said.</Trans></p>
      <Row><Button type="button" onClick={() => void ask.run({})}><Trans>Make my copy</Trans></Button></Row>
      <WhatCameOfIt deed={ask} done={<Trans>We got it.</Trans>} />
    </Card>
  );
}

function HowFar({ mine }: { mine: NonNullable<Mine> }) {
  const { taken, take } = useTakeFile();
  const takeCopy = (name: string) => void take(`/files/my-copy/${name}`, name);
  if (mine.state === 'ASKED') {
    return (
      <Card heading={<Trans>We got your wish</Trans>}>
        <p><Trans>First we call you. We want to be sure it is you, so no one else gets your copy.</Trans></p>
        <p><Trans>You have it by {longDay(mine.dueOn)}.</Trans></p>
      </Card>
    );
  }
  if (mine.state === 'MAKING') return <Card heading={<Trans>We are making it</Trans>}><p><Trans>It will be here soon. You can close this page and come back.</Trans></p></Card>;
  return (
    <Card heading={<Trans>Your copy is here</Trans>}>
      {mine.askedForYou && <p><Trans>Someone asked for it in your name, and we hand it to them. Was that not right? Tell us.</Trans></p>}
      {mine.keptUntil && <p><Trans>You can take it until {longDay(mine.keptUntil)}. Then we let it go. You can ask for a new one at any time.</Trans></p>}
      <p><Trans>Is this a phone that others use? Then wait. Take it on your own phone.</Trans></p>
      <Row>
        <Button type="button" onClick={() => takeCopy('my-copy.html')}><Trans>Take my copy</Trans></Button>
        <Button type="button" look="quiet" onClick={() => takeCopy('my-copy.json')}><Trans>For a computer program</Trans></Button>
      </Row>
      <TakenLine taken={taken} />
      <Soft><Trans>That you took it is written down.</Trans></Soft>
    </Card>
  );
}
