import { Block, ButtonLink, GoLink, moment, Nexts, Note, paths, phone as spokenPhone, phoneLink, Sheet, Soft, Split, SummaryList, WhoCanSee } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import type { BankCallPageQuery } from './bank-call-page.generated';
import { WhatTheySaid } from './what-they-said';

export type Call = BankCallPageQuery['bankCallBack'];

export function RingThem({ call }: { call: Call }) {
  const name = call.memberName ?? '';
  return (
    <Split beside={<Block heading={<Trans>What to say</Trans>}><Sheet><Script name={name} changedAt={call.changedAt} /></Sheet></Block>}>
      <Block heading={<Trans>The number from before</Trans>}>
        <Sheet>
          <Number call={call} />
          {call.numberChanged && <Note tone="worry"><p><Trans>The number on the record is a new one. Do not ring that one: it may belong to whoever made the change.</Trans></p></Note>}
          <GoLink to={paths.person(call.memberId)}><Trans>About {name}</Trans></GoLink>
        </Sheet>
      </Block>
      <Block heading={<Trans>Was it {name}?</Trans>}><Sheet><WhatTheySaid call={call} /></Sheet></Block>
      <WhoCanSee><p><Trans>Coordinators see this. You never see the account itself. {name} can see that you looked.</Trans></p></WhoCanSee>
    </Split>
  );
}

function Number({ call: { phone, reachNote, callsAreSafe, memberName } }: { call: Call }) {
  const { t } = useLingui();
  const name = memberName ?? '';
  if (!phone) return <Note tone="wait"><p><Trans>We had no number for {name}. Ask when you next meet, face to face.</Trans></p></Note>;
  return (
    <>
      {!callsAreSafe && <Note tone="worry"><p><Trans>{name} did not say that calls are safe. Ask when you next meet, face to face.</Trans></p></Note>}
      {callsAreSafe && <p><ButtonLink to={`tel:${phoneLink(phone)}`} icon="phone">{spokenPhone(phone)}</ButtonLink></p>}
      {reachNote && <SummaryList answers={[{ label: t`When it is safe`, value: reachNote }]} />}
    </>
  );
}

/** Somebody else may pick up, or listen. */
function Script({ name, changedAt }: { name: string; changedAt: string }) {
  return (
    <>
      <Nexts>
        <li><Trans>Ask for {name}. If somebody else picks up, say that you ring again, and nothing more.</Trans></li>
        <li><Trans>Ask if it is a good time and if they can talk alone.</Trans></li>
        <li><Trans>Say: “On {moment(changedAt)} someone changed where your money goes. Was it you?”</Trans></li>
        <li><Trans>Ask for no numbers and say none.</Trans></li>
      </Nexts>
      <Soft small><Trans>Nobody picks up? Leave it. It waits here, and no money goes out.</Trans></Soft>
    </>
  );
}
