import { Block, Card, Cards, Soft, Tag, weekday } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';

import { PermissionsAboutMeDocument, type PermissionsAboutMeQuery } from './permissions-about-me.generated';

type Mine = PermissionsAboutMeQuery['permissionsAboutMe'][number];

/** To the young person: we asked, this is what we told them, and this is what came of it. Never the reason of a no. */
export default function PermissionsAboutMe() {
  const { data } = useQuery(PermissionsAboutMeDocument);
  const mine = data?.permissionsAboutMe ?? [];
  if (mine.length === 0) return null;
  return (
    <Block heading={<Trans>What we asked about you</Trans>}>
      <Cards>
        {mine.map((permission) => (
          <Card key={permission.id} heading={permission.title} level={3} tag={<StateTag state={permission.state} />}>
            <p>{weekday(permission.heldOn)}</p>
            <Soft><WhatNow permission={permission} /></Soft>
          </Card>
        ))}
      </Cards>
    </Block>
  );
}

function StateTag({ state }: Pick<Mine, 'state'>) {
  if (state === 'GIVEN') return <Tag tone="good" icon="check"><Trans>You can come</Trans></Tag>;
  if (state === 'REFUSED' || state === 'WITHDRAWN') return <Tag icon="cross"><Trans>Not this time</Trans></Tag>;
  return <Tag tone="wait" icon="clock"><Trans>We are waiting</Trans></Tag>;
}

function WhatNow({ permission: { state, answerBy } }: { permission: Mine }) {
  if (state === 'GIVEN') return <Trans>There is a yes for you. You can still change your mind.</Trans>;
  if (state === 'REFUSED' || state === 'WITHDRAWN') {
    return <Trans>Someone who looks after you did not say yes this time. It is not your fault. We will call you to talk it through.</Trans>;
  }
  if (state === 'IN_DISCUSSION') return <Trans>We talk about this with you and someone who looks after you. Nothing is decided yet.</Trans>;
  return <Trans>We asked someone who looks after you. We told them what we told you about it. They tell us by {weekday(answerBy)}.</Trans>;
}
