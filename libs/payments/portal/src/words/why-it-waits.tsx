import { weekday } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import type { PayWait } from './my-payment';

/** Why money does not move, and what happens next: every reason has its words, or this does not compile. */
export function WhyItWaits({ why, until }: { why: PayWait; until: string | null }) {
  const words: Readonly<Record<PayWait, () => ReactNode>> = {
    HELD: () => <Trans>We have stopped this for now. We need to look at it again. You did not do anything wrong.</Trans>,
    QUERIED: () => <Trans>We need to ask you one thing first. We will call you.</Trans>,
    FAILED: () => <Trans>Your bank sent this money back. Look at your bank details. Then we will send it again.</Trans>,
    CHILD_EMPLOYMENT_PENDING: () => <Trans>This money is yours, and we keep it for you. The council first decides how it pays people of school age. Then we pay you. You did not do anything wrong.</Trans>,
    NO_BANK_DETAILS: () => <Trans>It waits for one thing: your bank account. Then we pay you.</Trans>,
    CALL_BACK_FIRST: () => <Trans>You changed your bank account. We call you first, to be sure it was you. Then we pay you.</Trans>,
    NEW_BANK_DETAILS: () => until ? <Trans>You changed your bank account. To keep your money safe, we pay into it from {weekday(until)}.</Trans> : <Trans>You changed your bank account. To keep your money safe, we wait some days.</Trans>,
    LOOKED_AT_AGAIN: () => <Trans>We look at this once more before we pay it. If we need to know something, we call you.</Trans>,
  };
  return <>{words[why]()}</>;
}
