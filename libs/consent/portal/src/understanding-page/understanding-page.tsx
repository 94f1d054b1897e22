import { BackLink, Block, Desk, EmptyState, Loaded, paths, Split, Stack, WhoCanSee } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams, useSearchParams } from 'react-router';

import { UnderstandingForm } from './understanding-form';
import { UnderstandingPageDocument, type UnderstandingPageQuery } from './understanding-page.generated';
import { UnderstoodCard } from './understood-card';

export type Understood = UnderstandingPageQuery['memberUnderstandings'][number];

/** How one young person understood what we asked them: somebody by name talked with them, and wrote down what they heard. Never a tick alone. */
export default function UnderstandingPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const asked = useQuery(UnderstandingPageDocument, { variables: { id } });
  const name = asked.data?.member?.knownAs ?? '';
  return (
    <Desk
      title={t`What they understood`} back={<BackLink to={paths.yesAndNoOf(id)}><Trans>Yes and no</Trans></BackLink>}
      heading={name ? <Trans>How {name} understood it</Trans> : t`What they understood`}
      lead={<Trans>For one question at a time. Under 16, they can decide some things alone when they know what it means.</Trans>}
    >
      <Loaded from={asked} waiting={<Trans>Getting what was written</Trans>}>
        {({ memberUnderstandings }) => (
          <Split beside={<UnderstandingForm memberId={id} knownAs={name} scope={search.get('for')} />}>
            <Block heading={<Trans>What we wrote down</Trans>}>
              {memberUnderstandings.length === 0
                ? <EmptyState><p><Trans>Nobody has written anything yet. Until then, an adult says yes with them.</Trans></p></EmptyState>
                : <Stack>{memberUnderstandings.map((one) => <UnderstoodCard key={one.id} one={one} name={name} />)}</Stack>}
            </Block>
            <WhoCanSee><p><Trans>Coordinators can see this page, and {name} reads all of it. That you looked is on record.</Trans></p></WhoCanSee>
          </Split>
        )}
      </Loaded>
    </Desk>
  );
}
