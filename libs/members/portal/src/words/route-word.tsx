import { Trans } from '@lingui/react/macro';

/** By which way a worry was passed on. */
export function RouteWord({ route }: { route: 'EMERGENCY' | 'HUB' | 'OUT_OF_HOURS' | 'LADO' | 'IN_PERSON' }) {
  switch (route) {
    case 'EMERGENCY': return <Trans>Called 999</Trans>;
    case 'HUB': return <Trans>Called the Hub</Trans>;
    case 'OUT_OF_HOURS': return <Trans>Called the Emergency Duty Team</Trans>;
    case 'LADO': return <Trans>Called the officer for worries about staff</Trans>;
    case 'IN_PERSON': return <Trans>Told somebody face to face</Trans>;
  }
}
