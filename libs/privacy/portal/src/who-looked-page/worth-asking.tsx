import { Block, ButtonLink, EmptyState, Loaded, moment, Queue } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';

import { WorthAskingDocument, type WorthAskingQuery } from './who-looked-page.generated';

type Anomaly = WorthAskingQuery['lookAnomalies'][number];

/** Looking that stands out. Questions, not accusations: each has honest reasons too. */
export function WorthAsking() {
  const asked = useQuery(WorthAskingDocument, { fetchPolicy: 'network-only' });
  return (
    <Block heading={<Trans>Worth a question</Trans>} note={<Trans>What stands out in the last 30 days. Each can have a good reason; ask first. The limits are under Settings.</Trans>}>
      <Loaded from={asked} waiting={<Trans>Looking</Trans>}>
        {({ lookAnomalies }) => lookAnomalies.length === 0
          ? <EmptyState><Trans>Nothing stands out.</Trans></EmptyState>
          : <Queue dense items={lookAnomalies.map((anomaly) => ({
            key: `${anomaly.rule} ${anomaly.whoId} ${anomaly.aboutId} ${anomaly.at}`,
            title: <Said anomaly={anomaly} />,
            detail: moment(anomaly.at),
            action: <ButtonLink look="quiet" small to={`?${search(anomaly)}`}><Trans>See</Trans> <span className="visually-hidden"><Shown anomaly={anomaly} /></span></ButtonLink>,
          }))} />}
      </Loaded>
    </Block>
  );
}

function Said({ anomaly: { rule, who, lookingAlongWith, about, count } }: { anomaly: Anomaly }) {
  const viewer = who === null ? <Trans>Somebody</Trans> : lookingAlongWith === null ? who : <Trans>{who}, looking along with {lookingAlongWith}</Trans>;
  const subject = about ?? <Trans>somebody</Trans>;
  switch (rule) {
    case 'MANY_PEOPLE_IN_AN_HOUR': return <><b>{viewer}</b> <Plural value={count} one="looked at # person within an hour" other="looked at # people within an hour" /></>;
    case 'MANY_LISTED_IN_AN_HOUR': return <><b>{viewer}</b> <Plural value={count} one="opened lists that name # person within an hour" other="opened lists that name # people within an hour" /></>;
    case 'AT_NIGHT': return <><b>{viewer}</b> <Plural value={count} one="looked at # person at night" other="looked at # people at night" /></>;
    case 'NOTHING_TO_DO_WITH': return <Trans><b>{viewer}</b> looked at <b>{subject}</b>, but did nothing with them for a long time</Trans>;
    case 'LOOKED_AT_BY_MANY': return <><b>{subject}</b> <Plural value={count} one="was looked at by # person on one day" other="was looked at by # people on one day" /></>;
  }
}

function Shown({ anomaly: { who, about } }: { anomaly: Anomaly }) {
  if (who && about) return <Trans>what {who} looked at about {about}</Trans>;
  if (who) return <Trans>what {who} looked at</Trans>;
  return <Trans>who looked at {about}</Trans>;
}

function search({ whoId, aboutId }: Anomaly): string {
  return new URLSearchParams(Object.entries({ by: whoId, about: aboutId }).flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();
}
