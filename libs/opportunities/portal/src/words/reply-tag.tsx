import { Tag } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import type { BookingPermission, BookingState } from './answer-offer.generated';

/** What somebody said, for staff. "Did not come" is a fact of one day, never a word for a person. */
export function ReplyTag({ state, permission }: { state: BookingState; permission: BookingPermission }) {
  switch (state) {
    case 'OFFERED': return <Tag><Trans>Asked</Trans></Tag>;
    case 'HELD': return <Tag tone="wait" icon="unsure"><Trans>Not sure</Trans></Tag>;
    case 'ACCEPTED': return permission === 'WAITING'
      ? <Tag tone="wait" icon="clock"><Trans>Waiting for permission</Trans></Tag>
      : <Tag tone="good" icon="check"><Trans>Yes</Trans></Tag>;
    case 'CONFIRMED': return <Tag tone="good" icon="check"><Trans>Confirmed</Trans></Tag>;
    case 'CAME': return <Tag tone="good" icon="check"><Trans>Came</Trans></Tag>;
    case 'CAME_LATE': return <Tag tone="good" icon="check"><Trans>Came late</Trans></Tag>;
    case 'SENT_WORD': return <Tag><Trans>Sent word</Trans></Tag>;
    case 'DID_NOT_COME': return <Tag><Trans>Did not come</Trans></Tag>;
    case 'DECLINED': return <Tag icon="cross"><Trans>No</Trans></Tag>;
    case 'LAPSED': return <Tag><Trans>No answer</Trans></Tag>;
    case 'CANCELLED': return permission === 'REFUSED' ? <Tag tone="worry"><Trans>No permission</Trans></Tag> : <Tag><Trans>Called off</Trans></Tag>;
  }
}
