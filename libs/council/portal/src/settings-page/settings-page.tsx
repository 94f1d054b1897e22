import { Block, Desk, GoLink, Loaded, paths } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { EndsSoon } from './ends-soon';
import { HouseState } from './house-state';
import { PolicyTables } from './policy-tables';
import { SettingsPageDocument } from './settings-page.generated';
import { StillToFillIn } from './still-to-fill-in';

/** Is anything broken, does anything run out, and what has been decided. */
export default function SettingsPage() {
  const { t } = useLingui();
  const asked = useQuery(SettingsPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Desk title={t`Settings`} heading={<Trans>Settings</Trans>} lead={<Trans>What is broken, what runs out soon, and what the council has decided.</Trans>}>
      <Loaded from={asked} waiting={<Trans>Getting the settings</Trans>}>
        {({ workWaiting, mailWaiting, openAlarms, policyValues, stillToFillIn, publicContacts }) => (
          <>
            <GoLink to={paths.colleagues()}><Trans>Colleagues who sign in</Trans></GoLink>
            <GoLink to={paths.councilValues()}><Trans>What was decided, and from which age they say yes alone</Trans></GoLink>
            <HouseState work={workWaiting} mail={mailWaiting} alarms={openAlarms} />
            <StillToFillIn open={stillToFillIn} contacts={publicContacts} />
            <Block heading={<Trans>Runs out soon</Trans>} note={<Trans>A value that has run out is refused, never guessed. The next one is added with the day it starts.</Trans>}>
              <EndsSoon values={policyValues.filter(({ endsSoon }) => endsSoon)} />
            </Block>
            <PolicyTables values={policyValues} />
          </>
        )}
      </Loaded>
    </Desk>
  );
}
