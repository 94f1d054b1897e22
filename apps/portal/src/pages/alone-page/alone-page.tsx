import { Block, Desk, paths, phone, phoneLink, Sheet } from '@alongside/kit';
import { LoneVisit } from '@alongside/members/portal';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense } from 'react';
import { Link, useParams } from 'react-router';
import { worriedNow } from '../../contacts/call-line';
import { useShell } from '../../session/use-shell';

/** For a phone in the hand: 999 and whoever answers at this hour, then one press. */
export default function AlonePage() {
  const { t } = useLingui();
  const { contacts } = useShell();
  const now = worriedNow(contacts);
  return (
    <Desk title={t`Working alone`} heading={<Trans>Working alone</Trans>} back={<p><Link to={paths.workAlone()}><Trans>All who work alone</Trans></Link></p>}>
      <Block heading={<Trans>Who to call</Trans>}>
        <Sheet><ul className="calls">
          <li><a href="tel:999"><b>999</b><span><Trans>Someone is in danger now</Trans></span></a></li>
          {now && <li><a href={`tel:${phoneLink(now.phone)}`}><b>{phone(now.phone)}</b><span>{now.what}</span><span className="soft">{now.label}</span></a></li>}
        </ul></Sheet>
      </Block>
      <Suspense><LoneVisit id={useParams().id ?? ''} /></Suspense>
    </Desk>
  );
}
