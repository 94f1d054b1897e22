import { paths, shortDay, Soft } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

import type { HeldByMember, Understood } from './team-wallet-page';

/** Beside the adult's yes: what somebody heard when they talked with the young person about this very question. */
export function HowUnderstood({ one, understood }: { one: HeldByMember; understood: Understood | null }) {
  const name = one.childName ?? '';
  const page = paths.understandingOf(one.memberId, one.scope);
  if (understood === null) return (one.others ?? []).length === 0 ? null : <Soft><Link to={page}><Trans>Write down how {name} understood it</Trans></Link></Soft>;
  const all = understood.understands && understood.weighs && understood.notPressured;
  return (
    <p>
      {all
        ? <Trans>{name} understood it, {understood.worker} wrote on {shortDay(understood.talkedOn)}.</Trans>
        : <Trans>{name} did not understand all of it yet, {understood.worker} wrote on {shortDay(understood.talkedOn)}.</Trans>}{' '}
      {understood.counts && <Trans>They can decide this alone until {shortDay(understood.reviewOn)}.</Trans>}{' '}
      <Link to={page}><Trans>Read it</Trans></Link>
    </p>
  );
}
