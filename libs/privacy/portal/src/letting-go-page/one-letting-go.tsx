import { Button, Dots, moment, Row, Sheet, Soft, Tag, useDeed, WhatCameOfIt } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { ApproveLettingGoDocument, DropLettingGoDocument, type LettingGoPageQuery } from './letting-go-page.generated';

type It = LettingGoPageQuery['lettingsGo'][number];

export function OneLettingGo({ it, record }: { it: It; record: string | null }) {
  const approve = useDeed(ApproveLettingGoDocument);
  const drop = useDeed(DropLettingGoDocument);
  const goes = it.counted.filter(({ stays, rows }) => stays === null && rows > 0);
  const keeps = it.counted.filter(({ stays }) => stays !== null);
  return (
    <Sheet>
      <h3>{it.name ? <Trans>{it.name} asked to be forgotten</Trans> : record} <HowItStands state={it.state} /></h3>
      <Soft>{moment(it.foundAt)}</Soft>
      <Dots>
        {goes.map(({ says, rows }) => <li key={says}><b>{says}</b>: <Trans>{rows} to let go</Trans></li>)}
        {keeps.map(({ says, rows, stays }) => <li key={says}><b>{says}</b>: <Trans>{rows} stay.</Trans> <Soft>{stays}</Soft></li>)}
      </Dots>
      {it.state === 'FOUND' && (
        <Row>
          <Button type="button" onClick={() => void approve.run({ id: it.id })}><Trans>Let it go</Trans></Button>
          <Button type="button" look="quiet" onClick={() => void drop.run({ id: it.id })}><Trans>Keep it for now</Trans></Button>
        </Row>
      )}
      <WhatCameOfIt deed={approve} done={<Trans>It is on its way out.</Trans>} />
      <WhatCameOfIt deed={drop} done={<Trans>It stays for now.</Trans>} />
    </Sheet>
  );
}

function HowItStands({ state }: { state: It['state'] }) {
  switch (state) {
    case 'FOUND': return <Tag tone="wait"><Trans>to decide</Trans></Tag>;
    case 'APPROVED': return <Tag tone="wait"><Trans>on its way out</Trans></Tag>;
    case 'DONE': return <Tag tone="good"><Trans>gone</Trans></Tag>;
    case 'DROPPED': return <Tag><Trans>kept</Trans></Tag>;
  }
}
