import { Card, Soft, weekday } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';

import { VoiceTrail } from '../voice-trail/voice-trail';
import { DidWeGetItRight } from './did-we-get-it-right';
import type { ISaidQuery } from './i-said-page.generated';

export function SaidCard({ item }: { item: ISaidQuery['myVoiceItems'][number] }) {
  return (
    <Card heading={<Trans>On {weekday(item.saidOn)}</Trans>} level={3}>
      <VoiceTrail item={item} />
      {item.othersCount > 0 && <Soft><Plural value={item.othersCount} one="# other person said the same." other="# other people said the same." /></Soft>}
      {item.stage === 'ANSWERED' && item.whyNotConfirm === null && <DidWeGetItRight itemId={item.id} />}
    </Card>
  );
}
