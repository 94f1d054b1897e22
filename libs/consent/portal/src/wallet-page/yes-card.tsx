import { ActionButton, Card, Details, Dots, longDay, moment, shortDay, Soft, useDeed, WhatCameOfIt } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';

import { ScopeTitle } from '../words/scope-title';
import { spoken } from '../words/spoken';
import { Copies } from './copies';
import type { Held } from './wallet-page';
import { StopConsentDocument } from './wallet-page.generated';

/** A yes: since when, until when, where it is used, and one tap to stop it. */
export function YesCard({ one }: { one: Held }) {
  const stop = useDeed(StopConsentDocument);
  const { givenAt, until, usableFrom, state } = one;
  // As they were shown when I said it, also where I read them another way by now.
  const words = one.told ?? one.words;
  const read = words ? spoken(words) : {};
  const waits = usableFrom && givenAt && usableFrom > givenAt && state === 'GIVEN';
  return (
    <Card heading={<ScopeTitle scope={one.scope} channel={one.channel} />} level={3}>
      {state === 'FROZEN' && <p><Trans>You said yes to this before. We do not use it now. Talk with us if you want to know more.</Trans></p>}
      {state === 'EXPIRED'
        ? <p><Trans>Your yes ran out on <b>{until && longDay(until)}</b>. Nothing new is made of it.</Trans></p>
        : state !== 'FROZEN' && <p>{givenAt && <Trans>You said yes on <b>{longDay(givenAt)}</b>.</Trans>} {until && <Trans>It ends on {longDay(until)}.</Trans>}</p>}
      <p {...read}>{words?.detail} {words?.whoSees}</p>
      {waits && <Soft><Trans>You can still think again: we do not use it before {moment(usableFrom)}.</Trans></Soft>}
      {state === 'DUE_RENEWAL' && <Soft><Trans>We have asked you again. This yes counts until you answer, and not after its last day.</Trans></Soft>}
      {(state === 'EXPIRED' || state === 'FROZEN') && (one.takedowns ?? []).length > 0 ? <Copies of={one} /> : <Places one={one} />}
      {words?.cannotRecall && <Soft><span {...read}>{words.cannotRecall}</span></Soft>}
      <ActionButton type="button" look="quiet" icon="stop" whyNot={one.whyNotAnswer} sending={stop.sending} onClick={() => void stop.run({ id: one.id })}><Trans>Stop this</Trans></ActionButton>
      <WhatCameOfIt deed={stop} />
    </Card>
  );
}

/** A yes to go along, to be written to or to be looked after stands on no poster: “used nowhere” would say that we make nothing of it. */
const ofNoPlace = new Set<string>(['JOIN_GROUP', 'CONTACT', 'SHARE_NEEDS', 'TRAVEL', 'EMERGENCY']);

function Places({ one }: { one: Held }) {
  const places = one.places ?? [];
  if (places.length === 0) return ofNoPlace.has(one.scope) ? null : <Soft><Trans>It is used nowhere yet.</Trans></Soft>;
  return (
    <Details summary={<Plural value={places.length} one="It is in one place" other="It is in # places" />}>
      <Dots>
        {places.map(({ id, place, recall, days, draft, usedOn, copies }) => (
          <li key={id}>
            <b>{place}</b>{copies > 1 && <>, <Plural value={copies} one="# copy" other="# copies" /></>}{usedOn && !draft && <>, <Trans>since {shortDay(usedOn)}</Trans></>}<br />
            <span className="soft">
              {draft && (recall === 'CANNOT_RECALL' ? <Trans>Not out yet. Once it is out, we can’t get it back.</Trans> : <Trans>Not out yet.</Trans>)}
              {!draft && recall === 'CANNOT_RECALL' && <Trans>It is out. We can’t get it back.</Trans>}
              {!draft && recall === 'AT_ONCE' && <Trans>It goes from our page the moment you stop it.</Trans>}
              {!draft && recall === 'REMOVABLE' && <Plural value={days} _0="We can take it down at once." one="We can take it down in one day." other="We can take it down in # days." />}
            </span>
          </li>
        ))}
      </Dots>
    </Details>
  );
}
