import { Block, Cards, EmptyState, GoLink, Loaded, Page, paths } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

import ConsentsWaiting from '../consents-waiting/consents-waiting';
import { PermissionCard, type ListedPermission } from './permission-card';
import { PermissionsPageDocument } from './permissions-page.generated';

/** Who is waiting for my answer? First to answer first. */
export default function PermissionsPage() {
  const { t } = useLingui();
  const asked = useQuery(PermissionsPageDocument);
  const waiting = (asked.data?.permissionsWaiting ?? []).filter(isWaiting);
  return (
    <Page
      title={t`Say yes or no`}
      heading={<Trans>Say yes or no</Trans>}
      lead={asked.data && <Plural value={waiting.length} _0="Nobody waits for your answer." one="One answer is waiting for you." other="# answers are waiting for you." />}
      width="narrow"
    >
      <Loaded from={asked} waiting={<Trans>Getting what we asked you</Trans>}>
        {({ permissionsWaiting }) => <Lists permissions={permissionsWaiting} />}
      </Loaded>
      <ConsentsWaiting />
      <GoLink to={paths.daysOfMyChildren()}><Trans>Getting there and home</Trans></GoLink>
      <GoLink to={paths.saidForOthers()}><Trans>What you said and when, word for word</Trans></GoLink>
    </Page>
  );
}

function isWaiting({ myAnswer, whyNotAnswer }: ListedPermission): boolean {
  return myAnswer === null && whyNotAnswer === null;
}

function Lists({ permissions }: { permissions: readonly ListedPermission[] }) {
  if (permissions.length === 0) return <EmptyState><p><Trans>When someone you look after wants to take part, we ask you here.</Trans></p></EmptyState>;
  const answered = permissions.filter((permission) => !isWaiting(permission));
  return (
    <>
      <Cards>{permissions.filter(isWaiting).map((permission) => <PermissionCard key={permission.id} permission={permission} />)}</Cards>
      {answered.length > 0 && (
        <Block heading={<Trans>What you told us</Trans>}>
          <Cards>{answered.map((permission) => <PermissionCard key={permission.id} permission={permission} />)}</Cards>
        </Block>
      )}
    </>
  );
}
