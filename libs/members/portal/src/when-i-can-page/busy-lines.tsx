import { Button, DateParts, Details, Form, listed, longDay, Row, Soft, useQuestion } from '@alongside/kit';
import type { PlainDate } from '@alongside/kernel';
import { Trans, useLingui } from '@lingui/react/macro';

import { CountsFrom } from './counts-from';
import { busyOf, without, type Profile, type When } from './when';
import { SayWhenICanDocument } from './when-i-can-page.generated';

/** What comes again and again, each with the days on which they can all the same, and with what they noted for themself. */
export function BusyLines({ profile, now, say }: { profile: Profile; now: When; say: (input: When) => void }) {
  return (profile.busy ?? []).map(({ words, until, except, startsOn, often }, place) => (
    <div key={`${words} ${startsOn}`} className="stack stack-tight">
      <Row>
        <span>{until ? <Trans>{words}, until {longDay(until)}</Trans> : words}</span>
        <Button type="button" look="quiet" small onClick={() => say({ ...now, busy: without(busyOf(now), place) })}><Trans>Take away</Trans><span className="visually-hidden">: {words}</span></Button>
      </Row>
      <CountsFrom time={{ often, startsOn }} />
      {profile.busyReasons?.[place] && <Soft small><Trans>Your note: {profile.busyReasons[place]}</Trans></Soft>}
      {except.length > 0 && <Soft small><Trans>But you can on {listed(except.map((day) => longDay(day)))}.</Trans></Soft>}
      <Except now={now} place={place} words={words} />
    </div>
  ));
}

/** One day on which they can come after all. */
function Except({ now, place, words }: { now: When; place: number; words: string }) {
  const { t } = useLingui();
  const name = `except-${place}`;
  const question = useQuestion({
    deed: SayWhenICanDocument,
    variables: (answers) => ({ input: { ...now, busy: busyOf(now).map((time, at) => (at === place ? { ...time, except: [...(time.except ?? []), answers.date(name, t`Write the day.`) as PlainDate] } : time)) } }),
    fields: { except: name },
    done: (_, form) => form.reset(),
  });
  return (
    <Details summary={<><Trans>But one day I can</Trans><span className="visually-hidden">: {words}</span></>}>
      <Form question={question} label={t`A day I can: ${words}`}>
        <DateParts name={name} label={<Trans>Which day?</Trans>} />
        <Button look="quiet"><Trans>Add this day</Trans></Button>
      </Form>
    </Details>
  );
}
