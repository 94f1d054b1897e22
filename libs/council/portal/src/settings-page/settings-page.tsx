import { Block, Desk, Doors, Loaded, paths } from '@alongside/kit';
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
            <div className="sheet sheet-pad block">
              <Doors doors={[
                { to: paths.colleagues(), icon: 'people', label: <Trans>Colleagues who sign in</Trans>, more: <Trans>Who works here, what they may do, and who lost a phone.</Trans> },
                { to: paths.councilValues(), icon: 'gear', label: <Trans>What was decided</Trans>, more: <Trans>From which age somebody says yes alone, and what is paid work.</Trans> },
                { to: paths.councilDaysOff(), icon: 'calendar', label: <Trans>Days off</Trans>, more: <Trans>School holidays, and which days are bank holidays.</Trans> },
              ]} />
            </div>
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
