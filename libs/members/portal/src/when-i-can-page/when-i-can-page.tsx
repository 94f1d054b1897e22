import { BackLink, Button, Card, EmptyState, Form, Loaded, longDay, Page, paths, Row, Soft, StatusLine, TextInput, useDeed, useQuestion, useRefusalWords } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { AddAway } from './add-away';
import { AddBusy } from './add-busy';
import { AddTime } from './add-time';
import { BusyLines } from './busy-lines';
import { CountsFrom } from './counts-from';
import { RatherNot } from './rather-not';
import { whenOf, without, type Profile, type When } from './when';
import { SayWhenICanDocument, WhenICanPageDocument } from './when-i-can-page.generated';

/** When they can usually come, when they can't, and how often at most. Nobody is asked why. */
export default function WhenICanPage() {
  const { t } = useLingui();
  const asked = useQuery(WhenICanPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page title={t`When I can come`} heading={<Trans>When I can come</Trans>} lead={<Trans>We ask you only to dates that fit. Say nothing, and we ask at any time.</Trans>} back={<BackLink to={paths.me()}><Trans>Me</Trans></BackLink>} width="narrow">
      <Loaded from={asked} waiting={<Trans>Getting what you said</Trans>}>
        {({ myRecord }) => (myRecord?.profile ? <Said profile={myRecord.profile} /> : <EmptyState><p><Trans>There is nothing here to change.</Trans></p></EmptyState>)}
      </Loaded>
    </Page>
  );
}

function Said({ profile }: { profile: Profile }) {
  const words = useRefusalWords();
  const change = useDeed(SayWhenICanDocument);
  const now = whenOf(profile);
  const times = profile.times ?? [];
  const away = profile.away ?? [];
  return (
    <>
      <StatusLine>
        {change.sending && <Trans>Sending</Trans>}
        {change.answer?.kind === 'refused' && words(change.answer.refusals[0])}
        {change.answer?.kind === 'broken' && <Trans>We could not send this. It is not your fault. Try again.</Trans>}
      </StatusLine>
      <Card heading={<Trans>I can come</Trans>}>
        {times.length === 0 && <Soft><Trans>At any time, as far as we know.</Trans></Soft>}
        {times.map((time, place) => (
          <div key={`${time.words} ${time.startsOn}`}>
            <Row><span>{time.words}</span><Button type="button" look="quiet" small onClick={() => void change.run({ input: { ...now, times: without(now.times, place) } })}><Trans>Take away</Trans><span className="visually-hidden">: {time.words}</span></Button></Row>
            <CountsFrom time={time} />
          </div>
        ))}
        <AddTime now={now} />
      </Card>
      <Card heading={<Trans>I can’t come</Trans>}>
        {away.map(({ from, to }, place) => (
          <div key={from}>
            <Row><span>{from === to ? longDay(from) : <Trans>{longDay(from)} to {longDay(to)}</Trans>}</span><Button type="button" look="quiet" small onClick={() => void change.run({ input: { ...now, away: without(now.away, place) } })}><Trans>Take away</Trans><span className="visually-hidden">: {longDay(from)}</span></Button></Row>
            {profile.awayReasons?.[place] && <Soft small><Trans>Your note: {profile.awayReasons[place]}</Trans></Soft>}
          </div>
        ))}
        <BusyLines profile={profile} now={now} say={(input) => void change.run({ input })} />
        <AddAway now={now} />
        <AddBusy now={now} />
      </Card>
      <Card heading={<Trans>How often at most</Trans>}><MostAMonth now={now} /></Card>
      <Card heading={<Trans>What I would rather not do</Trans>}><RatherNot kinds={profile.ratherNot ?? []} /></Card>
    </>
  );
}

function MostAMonth({ now }: { now: When }) {
  const { t } = useLingui();
  const question = useQuestion({ deed: SayWhenICanDocument, variables: (answers) => ({ input: { ...now, mostAMonth: answers.whole('mostAMonth') } }), done: () => undefined });
  return (
    <Form question={question} label={t`How often at most`}>
      <TextInput name="mostAMonth" inputMode="numeric" width="short" label={<Trans>The most dates in a month</Trans>} hint={<Trans>You set this. Leave it empty for no limit.</Trans>} defaultValue={now.mostAMonth ?? ''} autoComplete="off" />
      <Button look="quiet"><Trans>Save this</Trans></Button>
    </Form>
  );
}
