import { Desk } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { WaitingRoles } from '../colleagues-page/waiting-roles';

/** For service leads, who agree to a role with power while there is no second administrator. */
export default function SecondWordPage() {
  const { t } = useLingui();
  return (
    <Desk
      title={t`Second word`} heading={<Trans>Second word</Trans>}
      lead={<Trans>Some roles have power over money, secrets or other people. Two people give them. You can agree while there is no second administrator.</Trans>}
    >
      <WaitingRoles whenNone={<Trans>Nothing waits. When an administrator asks for such a role, you read here for whom, and say yes or no.</Trans>} />
    </Desk>
  );
}
