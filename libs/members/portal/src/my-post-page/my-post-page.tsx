import { BackLink, Button, Card, EmptyState, Form, Loaded, Page, paths, Soft, StatusLine, TextArea, useDeed, useQuestion, WhoCanSee, WhyWeAsk } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Link } from 'react-router';

import { MyPostPageDocument, SayMyPostalAddressDocument, type MyPostPageQuery } from './my-post-page.generated';

/** Where letters go, for whom they are the safe way. What the envelope shows is told before anybody types. */
export default function MyPostPage() {
  const { t } = useLingui();
  const asked = useQuery(MyPostPageDocument, { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  return (
    <Page title={t`Letters to me`} heading={<Trans>Letters to me</Trans>} lead={<Trans>Letters can be the safe way. You choose.</Trans>} back={<BackLink to={paths.correctMe()}><Trans>How to reach me</Trans></BackLink>} width="narrow">
      <Loaded from={asked} waiting={<Trans>Getting what we hold</Trans>}>
        {({ myRecord, myPostalAddress }) => (myRecord ? <Mine wants={myRecord.reachBy.includes('POST')} held={myPostalAddress} /> : <EmptyState><p><Trans>There is nothing here to change.</Trans></p></EmptyState>)}
      </Loaded>
    </Page>
  );
}

function Mine({ wants, held }: { wants: boolean; held: MyPostPageQuery['myPostalAddress'] }) {
  const { t } = useLingui();
  const [kept, setKept] = useState(false);
  const forget = useDeed(SayMyPostalAddressDocument);
  const question = useQuestion({ deed: SayMyPostalAddressDocument, variables: (answers) => ({ address: answers.text('address') || null }), done: () => setKept(true) });
  return (
    <>
      {!wants && <Card><p><Trans>You have not chosen letters yet.</Trans> <Link to={paths.correctMe()}><Trans>Choose “Post” first.</Trans></Link></p></Card>}
      <Card heading={<Trans>What the envelope shows</Trans>}>
        <p><Trans>Your name, your address, and a box number to send it back to. It does not say who we are.</Trans></p>
      </Card>
      <Form question={question} label={t`Where letters go`}>
        <TextArea name="address" most={300} rows={5} label={<Trans>Where do your letters go?</Trans>} hint={<Trans>A line each, and the postcode last. It does not have to be your home.</Trans>} defaultValue={(held?.lines ?? []).join('\n')} autoComplete="off" />
        <WhyWeAsk><p><Trans>A letter needs a place to go. We use it for nothing else.</Trans></p></WhyWeAsk>
        <Button><Trans>Save</Trans></Button>
      </Form>
      <StatusLine>{(kept || forget.answer?.kind === 'done') && !question.sending && <Trans>Saved.</Trans>}</StatusLine>
      {held && <p><Button type="button" look="quiet" onClick={() => void forget.run({ address: null })}><Trans>Forget where my letters go</Trans></Button></p>}
      <Soft><Trans>A letter takes some days. We write earlier, so it is there in time. When it would come too late, we ring you first.</Trans></Soft>
      <p><Link to={paths.myMessages()}><Trans>See what we sent you</Trans></Link></p>
      <WhoCanSee><p><Trans>You can see this. So can the team when they post a letter. Each look at it is written down.</Trans></p></WhoCanSee>
    </>
  );
}
