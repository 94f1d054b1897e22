import { BackLink, Card, Cards, Details, EmptyState, Loaded, moment, Page, paths, Soft, WhoCanSee } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { ExactWords } from '../words/exact-words';
import { languageName } from '../words/language-name';
import { ScopeTitle } from '../words/scope-title';
import { WhoSaidYes } from './who-said-yes';
import { WhatISaidPageDocument, type WhatISaidPageQuery } from './what-i-said-page.generated';

type Said = WhatISaidPageQuery['whatISaid'][number];

/** Each yes and no of mine, with the day and the words I was shown. It is my proof as much as theirs. */
export default function WhatISaidPage() {
  const { t } = useLingui();
  const asked = useQuery(WhatISaidPageDocument);
  return (
    <Page
      title={t`What I said and when`}
      back={<BackLink to={paths.myYesAndNo()}><Trans>My yes and no</Trans></BackLink>}
      heading={<Trans>What I said and when</Trans>}
      lead={<Trans>Here is each yes and no from you. You also see the words we showed you. Nobody can change them.</Trans>}
      width="narrow"
    >
      <Loaded from={asked} waiting={<Trans>Getting your list</Trans>}>
        {({ whatISaid, myJoiningWord }) => whatISaid.length + myJoiningWord.length === 0
          ? <EmptyState><p><Trans>You have not said yes or no to anything yet.</Trans></p></EmptyState>
          : <><Cards>{whatISaid.map((said) => <OneAnswer key={said.id} said={said} />)}{myJoiningWord.map((word) => <WhoSaidYes key={word.id} word={word} />)}</Cards><WhoCanSee><p><Trans>You see this. So does our team. What you wrote beside it, only the team opens.</Trans></p></WhoCanSee></>}
      </Loaded>
    </Page>
  );
}

function OneAnswer({ said }: { said: Said }) {
  const { scope, channel, answer, at, told, ownWords, version, format } = said;
  return (
    <Card heading={<ScopeTitle scope={scope} channel={channel} />}>
      <p>
        <b>{answer === 'YES' && <Trans>You said yes.</Trans>}{answer === 'NO' && <Trans>You said no.</Trans>}{answer === 'TALK' && <Trans>You wanted to talk first.</Trans>}</b>{' '}
        {moment(at)}. <HowItCame said={said} />
      </p>
      {ownWords && <p><Trans>You wrote: “{ownWords}”</Trans></p>}
      <Details summary={<Trans>The words we showed you</Trans>}>
        <ExactWords told={told} />
        <Soft small>{format === 'EASY_READ' ? <Trans>In Easy Read. Version {version}.</Trans> : <Trans>Version {version}.</Trans>}{told.language !== 'en-GB' && <> <Trans>In {languageName(told.language)}.</Trans></>}</Soft>
      </Details>
    </Card>
  );
}

function HowItCame({ said: { method, collectedBy, witnessedBy } }: { said: Said }) {
  if (method === 'VERBAL_WITNESSED') return <Trans>You told {collectedBy}. {witnessedBy} heard it too.</Trans>;
  if (method === 'PAPER_SCAN') return <Trans>You signed a paper. {collectedBy} took it in.</Trans>;
  return method === 'REPLY_LINK' ? <Trans>You said it through our link.</Trans> : <Trans>You said it here.</Trans>;
}
