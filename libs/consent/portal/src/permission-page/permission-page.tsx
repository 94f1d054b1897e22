import { BackLink, Details, Loaded, Note, Page, paths, Soft, WhoCanSee, WhyWeAsk } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';

import { WordingSwitch } from '../question-card/wording-switch';
import { spoken } from '../words/spoken';
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
  const { words, wordings } = permission;
  const read = words ? spoken(words) : {};
  return (
    <>
      <PermissionTop permission={permission} />
      {words && <WordingSwitch shown={words} wordings={wordings} />}
      {words?.notYet && <Note><p {...spoken(words.notYet)}>{words.notYet.words}</p></Note>}
      <AnswerBox permission={permission} />
      {words && (
        <>
          <Soft><span {...read}>{words.scope}</span></Soft>
          <WhyWeAsk><p {...read}>{words.whyWeAsk}</p></WhyWeAsk>
          <WhoCanSee><p {...read}>{words.whoCanSee}</p></WhoCanSee>
          <Soft><span {...read}>{words.answerBy}</span></Soft>
        </>
      )}
      <Details summary={<Trans>What was said so far</Trans>}><WhatWasSaid permission={permission} /></Details>
    </>
  );
}
