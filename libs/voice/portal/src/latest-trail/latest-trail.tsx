import { Card, GoLink, paths } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';

import { VoiceTrail } from '../voice-trail/voice-trail';
import { LatestTrailDocument } from './latest-trail.generated';

/** A card of Home. It keeps quiet while it loads, so that the page does not jump twice. */
export default function LatestTrail() {
  const { data } = useQuery(LatestTrailDocument);
  const latest = data?.myVoiceItems[0];
  if (!data) return null;
  if (!latest) {
    return (
      <Card heading={<Trans>Tell us something</Trans>}>
        <p><Trans>Tell us one thing you would change. We tell you what we do about it.</Trans></p>
        <GoLink to={paths.iSaid()}><Trans>Tell us</Trans></GoLink>
      </Card>
    );
  }
  return (
    <Card heading={<Trans>What happened to what you said</Trans>}>
      <VoiceTrail item={latest} />
      <GoLink to={paths.iSaid()}>{latest.stage === 'ANSWERED' && latest.myVerdict === null ? <Trans>Tell us if we got it right</Trans> : <Trans>See all you have said</Trans>}</GoLink>
    </Card>
  );
}
