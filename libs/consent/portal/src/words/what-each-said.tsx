import { Dots } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import type { SaidAnswer, Voice } from './wire';

/** Everybody's own word, side by side: the person it is about comes first. Why is nobody's to read here. */
export function WhatEachSaid({ own, ownName, others }: { own?: SaidAnswer | null; ownName: string | null; others: readonly Voice[] }) {
  return (
    <Dots>
      <li>{ownName === null ? <MineIs answer={own} /> : <TheirsIs who={ownName} answer={own} />}</li>
      {others.map(({ who, answer }, place) => <li key={place}><TheirsIs who={who} answer={answer} /></li>)}
    </Dots>
  );
}

function MineIs({ answer }: { answer?: SaidAnswer | null }) {
  if (answer === 'YES') return <Trans>You said yes.</Trans>;
  if (answer === 'NO') return <Trans>You said no.</Trans>;
  return answer === 'TALK' ? <Trans>You want to talk first.</Trans> : <Trans>You have not said yet.</Trans>;
}

function TheirsIs({ who, answer }: Voice) {
  if (answer === 'YES') return <Trans>{who} said yes.</Trans>;
  if (answer === 'NO') return <Trans>{who} said no.</Trans>;
  return answer === 'TALK' ? <Trans>{who} wants to talk first.</Trans> : <Trans>{who} has not said yet.</Trans>;
}
