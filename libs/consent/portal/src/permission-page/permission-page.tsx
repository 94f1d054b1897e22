import { BackLink, Details, Loaded, Page, paths, Soft, WhoCanSee, WhyWeAsk } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';

import { AnswerBox } from './answer-box';
import { PermissionPageDocument, type PermissionPartsFragment } from './permission-page.generated';
import { PermissionTop } from './permission-top';
import { WhatWasSaid } from './what-was-said';

/** One permission: what it is, three answers of the same weight, and the way back. The words are those of the form version, never ours. */
export default function PermissionPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(PermissionPageDocument, { variables: { id } });
  return (
    <Page title={t`Is it OK with you?`} width="narrow" back={<BackLink to={paths.permission()}><Trans>All questions</Trans></BackLink>}>
      <Loaded from={asked} waiting={<Trans>Getting the question</Trans>}>{({ permission }) => <Permission permission={permission} />}</Loaded>
    </Page>
  );
}

function Permission({ permission }: { permission: PermissionPartsFragment }) {
  const { words } = permission;
  return (
    <>
      <PermissionTop permission={permission} />
      <AnswerBox permission={permission} />
      {words && (
        <>
          <Soft>{words.scope}</Soft>
          <WhyWeAsk><p>{words.whyWeAsk}</p></WhyWeAsk>
          <WhoCanSee><p>{words.whoCanSee}</p></WhoCanSee>
          <Soft>{words.answerBy}</Soft>
        </>
      )}
      <Details summary={<Trans>What was said so far</Trans>}><WhatWasSaid permission={permission} /></Details>
    </>
  );
}
