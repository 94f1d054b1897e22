import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import type { MyMessagesPageQuery } from './my-messages-page.generated';

type Kind = MyMessagesPageQuery['myMessages'][number]['kind'];

const date = <Trans>A date</Trans>;
const yesOrNo = <Trans>A yes or no</Trans>;
const money = <Trans>Money</Trans>;
const needed = <Trans>What is needed of you</Trans>;
const withUs = <Trans>You and us</Trans>;
const copy = <Trans>A copy that has to come down</Trans>;

/** What a message was about, for the person themself: few words, so that nobody who looks over a shoulder learns more. */
const words: Readonly<Record<Kind, ReactNode>> = {
  INVITATION: date, LINK_RENEWED: date, BOOKED: date, REMINDER: date, NOT_READY: date, SOMEBODY_NOT_READY: date, WATCHER_LOST: date, OUTCOME_TOLD: date, PAPER_SHARED: <Trans>Something to look at</Trans>,
  PERMISSION_ASKED: yesOrNo, PERMISSION_REQUEST: yesOrNo, PERMISSION_LINK_RENEWED: yesOrNo, PERMISSION_GIVEN: yesOrNo, PERMISSION_NOT_GIVEN: yesOrNo, DECIDED_ALONE: yesOrNo, QUESTION_WAITING: yesOrNo,
  WHO_DECIDES_CHANGES: yesOrNo, DECIDED_IN_OWN_NAME: yesOrNo, YES_STOPPED: yesOrNo, YES_OVER: yesOrNo, YES_OVER_FOR_YOUNG: yesOrNo, COPIES_SETTLED: copy, COPY_TO_TAKE_DOWN: copy, COPY_LATE: copy, COPIES_LATE: copy, AGREEMENT_CHANGED: <Trans>Your group</Trans>,
  PAYMENT_SENT: money, PAYMENT_PAID: money, PAYMENT_LATE: money, DETAILS_CHANGED: <Trans>Your details</Trans>, VOICE_ANSWERED: <Trans>What you said to us</Trans>,
  CHECK_ASKED: needed, CHECK_LATE: needed, CHECK_RUNNING_OUT: needed, CHECK_RUN_OUT: needed, LET_OFF_ENDING: needed, LET_OFF_OVER: needed, TAKEN_IN: withUs, REST_OVER: withUs, GOODBYE: withUs,
};

export function AboutWords({ kind }: { kind: Kind }) {
  return <>{words[kind]}</>;
}
