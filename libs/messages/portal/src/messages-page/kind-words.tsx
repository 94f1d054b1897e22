import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import type { MessagesQuery } from './messages-page.generated';

export type Kind = MessagesQuery['sent'][number]['kind'];

const words: Readonly<Record<Kind, ReactNode>> = {
  INVITATION: <Trans>Invitation</Trans>,
  LINK_RENEWED: <Trans>New link</Trans>,
  PERMISSION_ASKED: <Trans>We asked for permission</Trans>,
  PERMISSION_REQUEST: <Trans>Asked to say yes or no</Trans>,
  PERMISSION_LINK_RENEWED: <Trans>New link to say yes or no</Trans>,
  PERMISSION_GIVEN: <Trans>They may come</Trans>,
  PERMISSION_NOT_GIVEN: <Trans>Permission not given</Trans>,
  DECIDED_ALONE: <Trans>Told that they said yes themselves</Trans>,
  BOOKED: <Trans>Booked</Trans>,
  REMINDER: <Trans>Reminder</Trans>,
  OUTCOME_TOLD: <Trans>What came of the panel</Trans>,
  PAYMENT_SENT: <Trans>Money on its way</Trans>,
  PAYMENT_PAID: <Trans>Money paid</Trans>,
  PAYMENT_LATE: <Trans>Money late</Trans>,
  DETAILS_CHANGED: <Trans>Details changed</Trans>,
  CHECK_ASKED: <Trans>A check is needed</Trans>,
  CHECK_LATE: <Trans>A check is late</Trans>,
  CHECK_RUNNING_OUT: <Trans>A check runs out soon</Trans>,
  CHECK_RUN_OUT: <Trans>A check has run out</Trans>,
  LET_OFF_ENDING: <Trans>Being let off a check ends</Trans>,
  LET_OFF_OVER: <Trans>They are let off no more</Trans>,
  NOT_READY: <Trans>Something is missing for tomorrow</Trans>,
  WATCHER_LOST: <Trans>Somebody can’t watch any more</Trans>,
  SOMEBODY_NOT_READY: <Trans>Somebody is not ready for tomorrow</Trans>,
  QUESTION_WAITING: <Trans>A yes or no is waited for</Trans>,
  WHO_DECIDES_CHANGES: <Trans>Who decides will change</Trans>,
  DECIDED_IN_OWN_NAME: <Trans>Told that they decided themselves</Trans>,
  COPY_TO_TAKE_DOWN: <Trans>A copy has to come down</Trans>,
  COPY_LATE: <Trans>A copy is late to come down</Trans>,
  COPIES_LATE: <Trans>Copies are late to come down</Trans>,
  YES_OVER: <Trans>A yes has come to its end</Trans>,
  YES_OVER_FOR_YOUNG: <Trans>A yes of somebody they look after has come to its end</Trans>,
  YES_STOPPED: <Trans>A yes was stopped</Trans>,
  AGREEMENT_CHANGED: <Trans>New words of a group</Trans>,
  COPIES_SETTLED: <Trans>Each copy is dealt with</Trans>,
  TAKEN_IN: <Trans>They came in</Trans>,
  REST_OVER: <Trans>Their rest is over</Trans>,
  GOODBYE: <Trans>Goodbye for now</Trans>,
  PAPER_SHARED: <Trans>Something to look at</Trans>,
  VOICE_ANSWERED: <Trans>Our answer to what they said</Trans>,
};

/** What a message is about, in a few words. */
export function KindWords({ kind }: { kind: Kind }) {
  return <>{words[kind]}</>;
}
