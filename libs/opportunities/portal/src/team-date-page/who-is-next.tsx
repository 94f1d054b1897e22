import { Block, Button, Details, EmptyState, listed, Loaded, Queue, Row, Stack, StatusLine, Tag, useDeed, useIdempotencyKey, useRefusalWords } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { useState } from 'react';

import { WhatIsMissing } from '../words/what-is-missing';
import { FindSomebody } from './find-somebody';
import { LeftOut } from './left-out';
import type { TeamDate } from './team-date-page';
import { TurnWords } from './turn-words';
import { AskMemberDocument, WhoIsNextDocument, type WhoIsNextQuery } from './who-is-next.generated';

export type NextMember = WhoIsNextQuery['suggestedMembers']['next'][number];

/** Fair turns: who is next to be asked, and what makes it so. */
export function WhoIsNext({ date }: { date: Pick<TeamDate, 'id' | 'whoFits'> }) {
  const sessionId = date.id;
  const [name, setName] = useState('');
  const asked = useQuery(WhoIsNextDocument, { variables: { sessionId, name } });
  const ask = useDeed(AskMemberDocument);
  const { key, renew } = useIdempotencyKey();
  const words = useRefusalWords();
  const [last, setLast] = useState('');
  const [allTheSame, setAllTheSame] = useState('');

  async function invite(members: readonly NextMember[]) {
    setAllTheSame('');
    setLast(listed(members.map(({ memberName }) => memberName)));
    const given = await ask.run({ sessionId, memberIds: members.map(({ memberId }) => memberId), idempotencyKey: key });
    if (given.kind !== 'broken') renew();
  }

  return (
    <Block
      heading={<Trans>Who is next?</Trans>}
      aside={asked.data && <Plural value={asked.data.suggestedMembers.fit} one="fair turn, # person fits" other="fair turn, # people fit" />}
      note={asked.data && asked.data.suggestedMembers.cannot > 0 && <Plural value={asked.data.suggestedMembers.cannot} one="Not on the list: # person can’t be asked for this one. We do not show why." other="Not on the list: # people can’t be asked for this one. We do not show why." />}
    >
      <Stack>
        <FindSomebody onFind={setName} />
        <Loaded from={asked} waiting={<Trans>Looking whose turn it is</Trans>}>
          {({ suggestedMembers: { next, leftOutCount } }) => next.length === 0
            ? <EmptyState><p>{name !== '' && (leftOutCount ?? 0) > 0 ? <Trans>This date does not fit who you look for. You find them below.</Trans> : name === '' ? <Trans>Everyone who fits was asked. You can open more seats, or wait for answers.</Trans> : <Trans>Nobody of that name can be asked for this one.</Trans>}</p></EmptyState>
            : <>
              <Queue numbered items={next.map((member, place) => ({
              key: member.memberId,
              lead: <b>{place + 1}</b>,
              title: <><b>{member.memberName}</b> {member.timesEver === 0 && <Tag tone="you"><Trans>First time</Trans></Tag>}</>,
              detail: <TurnWords member={member} />,
              under: <><ApartFrom names={member.apartFrom} />{member.placeToLookAt && <Tag tone="wait"><Trans>There is a rule to look at before you confirm</Trans></Tag>}<WhatIsMissing missing={member.missing} /></>,
              action: <Button type="button" look="quiet" small onClick={() => void invite([member])}><Trans>Ask {member.memberName}</Trans></Button>,
              }))} />
              {next.length > 1 && <Row><Button type="button" look="quiet" small onClick={() => void invite(next)}><Trans>Ask all {next.length}</Trans></Button></Row>}
            </>}
        </Loaded>
        <StatusLine>
          {allTheSame !== '' && <Trans>We asked {allTheSame} all the same, and kept why. The message goes out now.</Trans>}
          {ask.sending && <Trans>Sending</Trans>}
          {!ask.sending && allTheSame === '' && ask.answer?.kind === 'done' && <Trans>We asked {last}. The message goes out now.</Trans>}
          {!ask.sending && ask.answer?.kind === 'refused' && words(ask.answer.refusals[0])}
          {!ask.sending && ask.answer?.kind === 'broken' && <Trans>We could not send this. Try again.</Trans>}
        </StatusLine>
        {asked.data && <LeftOut date={date} members={asked.data.suggestedMembers.leftOut ?? []} count={asked.data.suggestedMembers.leftOutCount ?? 0} found={name !== ''} asked={setAllTheSame} />}
        <Details summary={<Trans>How this works</Trans>}>
          <p><Trans>Who did least of this in the last year comes first. Then who cares about what this date is about. Then who was not asked for the longest time. Then who said they like it. Saying no never moves anyone down.</Trans></p>
        </Details>
      </Stack>
    </Block>
  );
}

/** Asking is not stopped, since one of the two may still say no; it is said before it happens. */
function ApartFrom({ names }: { names: readonly string[] }) {
  return names.length === 0 ? null : <Tag tone="worry"><Trans>Must not be in one room with {listed(names)}</Trans></Tag>;
}
