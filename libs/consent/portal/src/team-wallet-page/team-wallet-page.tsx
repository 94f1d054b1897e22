import { BackLink, Block, Desk, EmptyState, Loaded, paths, Split, Stack, WhoCanSee } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from 'react-router';

import { AskForm } from './ask-form';
import { HandOut } from './hand-out';
import { HeldConsent } from './held-consent';
import { TeamWalletPageDocument, type TeamWalletPageQuery } from './team-wallet-page.generated';

export type HeldByMember = TeamWalletPageQuery['memberConsents'][number];
export type Understood = TeamWalletPageQuery['memberUnderstandings'][number];
export type Colleague = TeamWalletPageQuery['voiceOwners'][number];

/** What one member said yes and no to, for the team; and one question more, one thing at a time. */
export default function TeamWalletPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(TeamWalletPageDocument, { variables: { id } });
  const name = asked.data?.member?.knownAs ?? '';
  return (
    <Desk title={t`Yes and no`} back={<BackLink to={paths.person(id)}>{name || <Trans>Back</Trans>}</BackLink>} heading={name ? <Trans>Yes and no of {name}</Trans> : t`Yes and no`}>
      <Loaded from={asked} waiting={<Trans>Getting what was said</Trans>}>
        {({ memberConsents, memberUnderstandings, voiceOwners }) => (
          <Split beside={<><AskForm memberId={id} knownAs={name} />{memberConsents.some(({ others }) => others?.length) && <HandOut memberId={id} />}</>}>
            <Block heading={<Trans>What stands now</Trans>}>
              {memberConsents.length === 0
                ? <EmptyState><p><Trans>Nothing has been asked yet. Whatever is not here is a no.</Trans></p></EmptyState>
                : <Stack>{memberConsents.map((one) => <HeldConsent key={one.id} one={one} team={voiceOwners} understood={memberUnderstandings.find(({ scope }) => scope === one.scope) ?? null} />)}</Stack>}
            </Block>
            <Stack>
              {memberConsents.length > 0 && <p><Link to={paths.whatWasSaidOf(id)}><Trans>All that was said, with the words they were shown</Trans></Link></p>}
              <WhoCanSee><p><Trans>Coordinators and {name} can see this page. That you looked is on record.</Trans></p></WhoCanSee>
            </Stack>
          </Split>
        )}
      </Loaded>
    </Desk>
  );
}
