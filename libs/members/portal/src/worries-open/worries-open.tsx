import { Block, Button, moment, phone as spokenPhone, phoneLink, Queue, Soft, StatusLine, Tag, useDeed, useRefusalWords } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';

import { RouteWord } from '../words/route-word';
import { AcknowledgeHandoffDocument, WorriesOpenDocument, type WorriesOpenQuery } from './worries-open.generated';

type Open = WorriesOpenQuery['handoffs']['open'][number];

const LOOK_AGAIN_MS = 15_000;

/** Above everything else of the day: what nobody has yet, with its clock. It keeps quiet when somebody has everything. */
export default function WorriesOpen() {
  const { data } = useQuery(WorriesOpenDocument, { fetchPolicy: 'cache-and-network', pollInterval: LOOK_AGAIN_MS });
  const words = useRefusalWords();
  const have = useDeed(AcknowledgeHandoffDocument);
  const open = data?.handoffs.open ?? [];
  if (open.length === 0) return null;
  return (
    <Block heading={<Trans>Somebody has to look now</Trans>} aside={<Trans>We ask by text until one of you has it</Trans>}>
      <Queue
        items={open.map((worry) => ({
          key: worry.id,
          lead: <Tag tone="worry"><Plural value={worry.minutesOpen} one="# minute" other="# minutes" /></Tag>,
          title: <b><Raised worry={worry} /></b>,
          detail: <Calls worry={worry} />,
          under: <Asked worry={worry} />,
          action: <Button type="button" small onClick={() => void have.run({ id: worry.id })}><Trans>I have it</Trans></Button>,
        }))}
      />
      <StatusLine>{have.answer?.kind === 'refused' && words(have.answer.refusals[0])}</StatusLine>
    </Block>
  );
}

function Raised({ worry: { raisedByName, aboutName } }: { worry: Open }) {
  return aboutName ? <Trans>{raisedByName} is worried about {aboutName}</Trans> : <Trans>{raisedByName} is worried about somebody</Trans>;
}

function Calls({ worry: { calls, raisedAt, raisedByPhone } }: { worry: Open }) {
  return (
    <>
      {calls.length === 0
        ? <Trans>Said “I am calling now” on {moment(raisedAt)}, and has not told how it ended. Ring back.</Trans>
        : calls.map(({ id, route, phonedAt, immediateDanger }) => <span key={id}><RouteWord route={route} />, {moment(phonedAt)}. {immediateDanger && <Tag tone="worry"><Trans>Danger now</Trans></Tag>} </span>)}
      {raisedByPhone && <> <a href={`tel:${phoneLink(raisedByPhone)}`}>{spokenPhone(raisedByPhone)}</a></>}
    </>
  );
}

function Asked({ worry: { pages, nextPageAt } }: { worry: Open }) {
  const last = pages.at(-1);
  return (
    <Soft small>
      {last ? <Trans>Asked {pages.length} times, last {last.toName} on {moment(last.at)}.</Trans> : <Trans>Nobody was asked by text yet.</Trans>}{' '}
      {last && !last.left && <Trans>That text has not left.</Trans>} {nextPageAt && <Trans>Next text on {moment(nextPageAt)}.</Trans>}
    </Soft>
  );
}
