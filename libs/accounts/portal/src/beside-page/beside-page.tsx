import { BackLink, Block, Desk, paths, Sheet } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';

import { SitBeside } from '../sit-beside/sit-beside';

/** For a social worker or personal adviser who meets a young person with no phone. */
export default function BesidePage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  return (
    <Desk title={t`Sit beside them`} heading={<Trans>Sit beside them</Trans>} back={<BackLink to={paths.aroundPerson(id)}><Trans>Back to the person</Trans></BackLink>}>
      <Block heading={<Trans>Beside you, on this device</Trans>}><Sheet><SitBeside personId={id} /></Sheet></Block>
    </Desk>
  );
}
