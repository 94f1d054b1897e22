import { Block, Button, Queue, useDeed, WhatCameOfIt } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';

import { purposeLabel, useStaffPurposes } from '../words/staff-purposes';
import { WhatEachSaid } from '../words/what-each-said';
import { CheckConsentDocument, ConsentsToCheckDocument } from './consents-to-check.generated';

/** For service leads: what everybody would see of a young person the council looks after. Somebody by name looks before it is used. */
export default function ConsentsToCheck() {
  const purposes = useStaffPurposes();
  const { data } = useQuery(ConsentsToCheckDocument);
  const all = data?.consentsToCheck ?? [];
  if (all.length === 0) return null;
  return (
    <Block heading={<Trans>Look before everybody sees it</Trans>}>
      <Queue
        items={all.map((one) => ({
          key: one.id,
          title: <b>{one.childName}: {purposeLabel(purposes, one)}</b>,
          detail: one.detail,
          under: <WhatEachSaid own={one.ownAnswer} ownName={one.childName ?? ''} others={one.others ?? []} />,
          action: <Check id={one.id} />,
        }))}
      />
    </Block>
  );
}

function Check({ id }: { id: string }) {
  const check = useDeed(CheckConsentDocument);
  return (
    <>
      <Button type="button" small onClick={() => void check.run({ id })}><Trans>I have looked, it is OK</Trans></Button>
      <WhatCameOfIt deed={check} />
    </>
  );
}
