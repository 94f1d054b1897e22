import { weekday } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import type { MyMoney } from './my-payment';
import { WhyItWaits } from './why-it-waits';

/** The sentence a member looks for: when do I get it, or why not yet. */
export function WhenItComes({ money }: { money: MyMoney }) {
  const { state, payBy, payOn, paidOn, late, whyItWaits } = money;
  if (state === 'paid') return <Trans>We paid you on <b>{weekday(paidOn ?? '')}</b>.</Trans>;
  if (state === 'declined-by-member') return <Trans>You chose to take no money for this.</Trans>;
  if (whyItWaits) return <>{late && <><Trans>This is late. We are sorry. You did not do anything wrong.</Trans> </>}<WhyItWaits why={whyItWaits} until={money.waitsUntil ?? null} /></>;
  if (state === 'sent' && payOn) return <OnItsWay payOn={payOn} late={late} />;
  if (late) return <Trans>This should have come by {weekday(payBy)}. We are sorry. It got stuck on our side. You did not do anything wrong.</Trans>;
  return <Trans>You will have it by <b>{weekday(payBy)}</b>.</Trans>;
}

function OnItsWay({ payOn, late }: { payOn: string; late: boolean }) {
  const day = weekday(payOn);
  return (
    <>
      {late && <><Trans>This is late. We are sorry. You did not do anything wrong.</Trans> </>}
      <Trans>It will be in your bank on <b>{day}</b>.</Trans>
    </>
  );
}
