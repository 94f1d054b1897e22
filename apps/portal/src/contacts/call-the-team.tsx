import { Trans } from '@lingui/react/macro';
import type { PublicContact } from '../session/use-shell';
import { CallLink } from './call-line';

/** Our number where the council has said it, and otherwise somebody they know: “call us” alone leaves people alone. */
export function CallTheTeam({ contacts }: { contacts: readonly PublicContact[] }) {
  const team = contacts.find(({ code }) => code.startsWith('team'));
  if (!team) return <Trans>Ask your worker, or the person you met when you came.</Trans>;
  return <Trans>Call {team.label} on{'\u00a0'}<CallLink number={team.phone} />.</Trans>;
}
