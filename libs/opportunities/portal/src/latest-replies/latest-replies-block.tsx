import { Block, EmptyState, Loaded, moment, paths, Queue, shortDay } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

import { ReplyTag } from '../words/reply-tag';
import { LatestRepliesDocument, type LatestRepliesQuery } from './latest-replies.generated';

type Reply = LatestRepliesQuery['latestReplies'][number];

const AT_A_GLANCE = 6;

/** For the coordinator's Today page: what people said last. */
export default function LatestRepliesBlock() {
  const asked = useQuery(LatestRepliesDocument, { variables: { first: AT_A_GLANCE } });
  return (
    <Block heading={<Trans>Latest replies</Trans>}>
      <Loaded from={asked} waiting={<Trans>Getting the replies</Trans>}>
        {({ latestReplies }) => latestReplies.length === 0
          ? <EmptyState><p><Trans>No replies yet. When someone answers, you see it here.</Trans></p></EmptyState>
          : <Queue dense items={latestReplies.map(asItem)} />}
      </Loaded>
    </Block>
  );
}

function asItem(reply: Reply) {
  const { bookingId, sessionId, memberName, sessionTitle, heldOn, answeredAt, state } = reply;
  return {
    key: bookingId,
    // What the person said; what others have to say yet stands in the words.
    lead: <ReplyTag state={state} permission="NOT_NEEDED" />,
    title: <><b>{memberName}</b> <Link to={paths.teamDate(sessionId)}>{sessionTitle}</Link>, {shortDay(heldOn)}. <WhatFollows reply={reply} /></>,
    action: <span className="soft">{moment(answeredAt)}</span>,
  };
}

function WhatFollows({ reply: { state, permission, answerBy } }: { reply: Reply }) {
  if (state === 'HELD') return <Trans>Place held until {shortDay(answerBy)}.</Trans>;
  if (state === 'DECLINED') return <Trans>Keep asking about other things.</Trans>;
  if (state === 'ACCEPTED' && permission === 'WAITING') return <Trans>Someone who looks after them must say yes too.</Trans>;
  return null;
}
