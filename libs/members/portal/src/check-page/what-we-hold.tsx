import { longDay, SummaryList } from '@alongside/kit';
import { useLingui } from '@lingui/react/macro';

import { useCheckWords } from './use-check-words';
import type { CheckOfMember } from './check-page';

/** Level, day, number, who saw it. There is nothing more, and no place for more. */
export function WhatWeHold({ check: { details, dbs, referenceLevel } }: { check: Pick<CheckOfMember, 'details' | 'dbs' | 'referenceLevel'> }) {
  const { t } = useLingui();
  const { levels, fees, givers } = useCheckWords();
  if (!details?.seenOn) return null;
  const { seenOn, seenBy, dbsLevel, dbsFee, certificateOn, updateService, referenceOn, referenceFrom, reference } = details;
  return (
    <SummaryList
      look="across"
      answers={[
        { label: t`Seen on`, value: longDay(seenOn) },
        { label: t`Seen by`, value: seenBy },
        ...(dbs && dbsLevel ? [{ label: t`Level`, value: levels[dbsLevel] }] : []),
        ...(dbsFee ? [{ label: t`How it was asked for`, value: fees[dbsFee] }] : []),
        ...(certificateOn ? [{ label: t`Day on the certificate`, value: longDay(certificateOn) }] : []),
        ...(dbs ? [{ label: t`Update Service`, value: updateService ? t`Yes` : t`No` }] : []),
        ...(referenceLevel > 0 ? [{ label: t`Level of the reference`, value: details.referenceLevel }] : []),
        ...(referenceOn ? [{ label: t`Day on the reference`, value: longDay(referenceOn) }] : []),
        ...(referenceFrom ? [{ label: t`Who it is from`, value: givers[referenceFrom] }] : []),
        ...(reference ? [{ label: dbs ? t`Number` : t`Where it is found`, value: reference }] : []),
      ]}
    />
  );
}
