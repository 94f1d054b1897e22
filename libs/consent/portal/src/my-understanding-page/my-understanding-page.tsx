import { BackLink, Card, Cards, Dots, EmptyState, Loaded, longDay, Note, Page, paths, Soft, WhoCanSee } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { ScopeTitle } from '../words/scope-title';
import { MyUnderstandingPageDocument, type MyUnderstandingPageQuery } from './my-understanding-page.generated';

type Talk = MyUnderstandingPageQuery['myUnderstandings'][number];

/** What somebody wrote about me after we talked: all of it is mine to read. */
export default function MyUnderstandingPage() {
  const { t } = useLingui();
  const asked = useQuery(MyUnderstandingPageDocument);
  return (
    <Page
      title={t`What we talked about`}
      back={<BackLink to={paths.myYesAndNo()}><Trans>My yes and no</Trans></BackLink>}
      heading={<Trans>What we talked about</Trans>}
      lead={<Trans>We talked with you about what we asked. This is what we wrote down. It is not a test.</Trans>}
      width="narrow"
    >
      <Loaded from={asked} waiting={<Trans>Getting what we wrote</Trans>}>
        {({ myUnderstandings }) => (
          <>
            {myUnderstandings.length === 0
              ? <EmptyState><p><Trans>We have not written anything yet.</Trans></p></EmptyState>
              : <Cards>{myUnderstandings.map((talk) => <TalkCard key={talk.id} talk={talk} />)}</Cards>}
            <Note icon="said"><p><Trans>Was it not like this? Tell us. We talk again and write it down again.</Trans></p></Note>
            <WhoCanSee><p><Trans>You see this. So does our team. We write down who looks.</Trans></p></WhoCanSee>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function TalkCard({ talk }: { talk: Talk }) {
  return (
    <Card heading={<ScopeTitle scope={talk.scope} channel={talk.scope === 'CONTACT' ? 'TEXT' : 'ANY'} />}>
      <p><Trans>You talked with {talk.worker} on <b>{longDay(talk.talkedOn)}</b>.</Trans> {talk.there && <Trans>There: {talk.there}.</Trans>}</p>
      {talk.ownWords && <><p><b><Trans>You said:</Trans></b></p><blockquote><p>“{talk.ownWords}”</p></blockquote></>}
      <p><b><Trans>{talk.worker} thinks:</Trans></b></p>
      <Dots>
        <li>{talk.understands ? <Trans>You know what it is.</Trans> : <Trans>You want to know more about it.</Trans>}</li>
        <li>{talk.weighs ? <Trans>You have thought about what can come of it.</Trans> : <Trans>You need a bit more time to think.</Trans>}</li>
        <li>{talk.notPressured ? <Trans>You want it yourself. Nobody pushed you.</Trans> : <Trans>It may not be all your own wish.</Trans>}</li>
      </Dots>
      <p>{talk.note}</p>
      <Soft>
        {talk.counts ? <Trans>You can say yes or no to this yourself.</Trans> : <Trans>You and an adult say yes or no to this.</Trans>}{' '}
        <Trans>We talk about it again by {longDay(talk.reviewOn)}.</Trans>
      </Soft>
    </Card>
  );
}
