import { Block, ButtonLink, Desk, EmptyState, Loaded, Note, paths } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { AloneList } from '../alone-list/alone-list';
import { GoAloneForm } from './go-alone-form';
import { WorkAlonePageDocument } from './work-alone-page.generated';

/** Whoever goes alone says so here before they leave; what others wait for stands on top. */
export default function WorkAlonePage() {
  const { t } = useLingui();
  const asked = useQuery(WorkAlonePageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Desk title={t`Working alone`} heading={<Trans>Working alone</Trans>} lead={<Trans>Say where you go and when you are back. Two colleagues look for you when you are late.</Trans>}>
      <Loaded from={asked} waiting={<Trans>Getting who is out</Trans>}>
        {({ myLoneVisits: { mine, awaited }, loneForm }) => (
          <>
            {awaited.length > 0 && <Block heading={<Trans>You wait for them</Trans>}><AloneList visits={awaited} /></Block>}
            <Block heading={<Trans>Your own</Trans>}>{mine.length > 0 ? <AloneList visits={mine} /> : <EmptyState><p><Trans>You have not said that you go anywhere alone.</Trans></p></EmptyState>}</Block>
            <Block heading={<Trans>I go alone</Trans>}>
              {!loneForm.hasPhone && <Note tone="wait"><p><Trans>Your contacts cannot ring you. Say where your mobile for work is.</Trans></p><p><ButtonLink to={paths.staffSignIn()} look="quiet" small><Trans>How I sign in</Trans></ButtonLink></p></Note>}
              <GoAloneForm form={loneForm} />
            </Block>
          </>
        )}
      </Loaded>
    </Desk>
  );
}
