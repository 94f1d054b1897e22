import { BackLink, ButtonLink, Card, Cards, Details, EmptyState, Loaded, moment, Page, paths, Row } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

import { WhatWasSeen } from './what-was-seen';
import { MyLooksPageDocument, type MyLooksPageQuery } from './my-looks-page.generated';

/** Months of looks are long to read on a phone: the newest stand there, the others are one tap away. */
const AT_ONCE = 6;

/** Who looked at what we hold about you: names, not roles alone, and in words anybody can read. */
export default function MyLooksPage() {
  const { t } = useLingui();
  const asked = useQuery(MyLooksPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page
      title={t`Who looked`}
      heading={<Trans>Who looked at what we have about you</Trans>}
      lead={<Trans>We write it down each time someone looks. You can always see it here.</Trans>}
      back={<BackLink to={paths.me()}><Trans>Me</Trans></BackLink>}
    >
      <Loaded from={asked} waiting={<Trans>Getting who looked</Trans>}>
        {({ whoLooked, retentionRules }) => (
          <>
            {whoLooked.length === 0 ? <EmptyState><Trans>No one has looked yet.</Trans></EmptyState> : <Looks looks={whoLooked.slice(0, AT_ONCE)} />}
            {whoLooked.length > AT_ONCE && <Details summary={<Plural value={whoLooked.length - AT_ONCE} one="One more, before that" other="# more, before that" />}><Looks looks={whoLooked.slice(AT_ONCE)} /></Details>}
            <p><Trans>Does something here look wrong? Tell your person, or call us. You can ask why.</Trans></p>
            <Row><ButtonLink to={paths.myCopy()} look="quiet"><Trans>Get a copy of it all</Trans></ButtonLink></Row>
            <HowLong rules={retentionRules} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Looks({ looks }: { looks: MyLooksPageQuery['whoLooked'] }) {
  return <Cards>{looks.map((look) => <OneLook key={look.id} look={look} />)}</Cards>;
}

function OneLook({ look: { who, lookingAlongWith, supportedBy, what, at, times } }: { look: MyLooksPageQuery['whoLooked'][number] }) {
  return (
    <Card level={2} heading={<Viewer who={who} lookingAlongWith={lookingAlongWith} supportedBy={supportedBy} />}>
      <p><WhatWasSeen what={what} /></p>
      <p className="soft">{moment(at)}{times > 1 && <>. <Trans>They looked {times} times.</Trans></>}</p>
    </Card>
  );
}

/** Whoever really looked, and how they came to see it. */
function Viewer({ who, lookingAlongWith, supportedBy }: Pick<MyLooksPageQuery['whoLooked'][number], 'who' | 'lookingAlongWith' | 'supportedBy'>) {
  if (who === null) return <Trans>Our system</Trans>;
  if (lookingAlongWith !== null) return <Trans>{who}, looking along with {lookingAlongWith}</Trans>;
  return supportedBy === null ? <>{who}</> : <Trans>{who}, with {supportedBy} beside them</Trans>;
}

function HowLong({ rules }: { rules: MyLooksPageQuery['retentionRules'] }) {
  return (
    <Details summary={<Trans>How long do we keep things?</Trans>}>
      <ul className="dots">{rules.map(({ code, record, period, countedFrom }) => <li key={code}><b>{record}</b>: <Trans>{period} from {countedFrom}.</Trans></li>)}</ul>
    </Details>
  );
}
