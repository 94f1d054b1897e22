import { counted, listed, phone, phoneLink, pounds, weekday, type Fact } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import type { PermissionPartsFragment } from './permission-page.generated';

type Around = NonNullable<PermissionPartsFragment['around']>;

/** Whom they meet, how they get there, what they get and whom to call; nothing of it for what was asked before we told it. */
export function useAroundFacts({ around, childName }: Pick<PermissionPartsFragment, 'around' | 'childName'>): readonly Fact[] {
  const { t } = useLingui();
  if (!around) return [];
  const { contactName, phone: number, staffToo, youngPeople, adults, payPence, payBy } = around;
  const members = listed([
    ...(youngPeople > 0 ? [counted(youngPeople, t`other young person`, t`other young people`)] : []), ...(adults > 0 ? [counted(adults, t`parent or carer`, t`parents and carers`)] : []),
  ]);
  return [
    {
      icon: 'people', label: <Trans>Who is there</Trans>,
      value: staffToo > 0 ? <Trans>{contactName} and {staffToo} more from our team</Trans> : <Trans>{contactName} from our team</Trans>,
      more: (members !== '' || around.outsiders) && <>{members !== '' && <Trans>Up to {members}.</Trans>} <Outsiders outsiders={around.outsiders} /></>,
    },
    { icon: 'forward', label: <Trans>Getting there</Trans>, value: <Trans>We pay the fares.</Trans>, more: <Trans>Before the day we plan with you how to get there and home.</Trans> },
    payPence > 0
      ? { icon: 'pound', label: <Trans>Pay</Trans>, value: <Trans>{pounds(payPence)} and the fares</Trans>, more: around.payWaits
        ? <Trans>The council first decides how it pays people of school age for this. Then we pay it into a bank account. {childName} can say no to the money, or take less.</Trans>
        : <Trans>We pay it into a bank account by {weekday(payBy)}. {childName} can say no to the money, or take less.</Trans> }
      : { icon: 'pound', label: <Trans>Pay</Trans>, value: <Trans>The fares</Trans> },
    { icon: 'phone', label: <Trans>Call us</Trans>, value: <Trans>Ask for {contactName}.</Trans>, more: number && <a href={`tel:${phoneLink(number)}`}>{phone(number)}</a> },
  ];
}

function Outsiders({ outsiders }: Pick<Around, 'outsiders'>) {
  if (outsiders === 'CANDIDATES') return <Trans>People who want the job.</Trans>;
  return outsiders === 'LEARNERS' ? <Trans>Staff who come to learn.</Trans> : null;
}
