import { ActionButton, BackLink, Block, ButtonLink, Desk, Details, fromTo, listed, Loaded, longDay, moment, paths, Row, Said, Sheet, Soft, Split, SummaryList, useDeed, useRefusalWords, weekday, WhatCameOfIt, WhoCanSee } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';

import { HandOut } from '../team-wallet-page/hand-out';
import { SaidForm } from '../team-wallet-page/said-form';
import { TalkTag } from '../words/talk-tag';
import { WhatWasSaid } from '../permission-page/what-was-said';
import { EndPermissionTalkDocument, RecordPaperPermissionDocument, RecordSpokenPermissionDocument, TeamPermissionPageDocument, type TeamPermissionPageQuery } from './team-permission-page.generated';
import { WhyNobody } from './why-nobody';

type Permission = TeamPermissionPageQuery['permission'];

/** Before the call: who was asked what, who said what, and in which words. */
export default function TeamPermissionPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(TeamPermissionPageDocument, { variables: { id } });
  const permission = asked.data?.permission;
  return (
    <Desk
      title={t`Yes or no`}
      back={<BackLink to={paths.team()}><Trans>Today</Trans></BackLink>}
      heading={permission?.words?.question ?? t`Yes or no`}
      lead={permission && <TalkTag state={permission.state} nobody={(permission.askedOf ?? []).length === 0} />}
    >
      <Loaded from={asked} waiting={<Trans>Getting what was said</Trans>}>{(data) => <Talk permission={data.permission} team={data.voiceOwners} />}</Loaded>
    </Desk>
  );
}

function Talk({ permission, team }: { permission: Permission; team: TeamPermissionPageQuery['voiceOwners'] }) {
  const { t } = useLingui();
  const { memberId, sessionId, childName, heldOn, startsAt, endsAt, place, answerBy, askedOf } = permission;
  const reasons = permission.reasons ?? [];
  const names = listed([...(askedOf ?? [])]);
  const givers = [{ value: memberId, label: childName }, ...(permission.holders ?? []).map(({ personId, who }) => ({ value: personId, label: who }))];
  return (
    <Split beside={<><Block heading={<Trans>What was said so far</Trans>}><Sheet><WhatWasSaid permission={permission} /></Sheet></Block><HandOut memberId={memberId} /></>}>
      {permission.whyNobody && <WhyNobody stop={permission.whyNobody} memberId={memberId} childName={childName} />}
      <Block heading={<Trans>In their words</Trans>}>
        {reasons.length === 0
          ? <Sheet><Soft><Trans>Nobody wrote anything beside their answer.</Trans></Soft></Sheet>
          : reasons.map(({ id, who, words, at }) => <Said key={id} who={`${who}, ${moment(at)}`}>{words}</Said>)}
      </Block>
      <Block heading={<Trans>After you have talked</Trans>}>
        <Sheet>
          <p><Trans>Write down what each of them says now. {childName}’s own word is among it.</Trans></p>
          <Details summary={<Trans>Write down an answer they gave us</Trans>}>
            <SaidForm id={permission.id} givers={givers} wordings={permission.wordings ?? []} team={team} spoken={RecordSpokenPermissionDocument} paper={RecordPaperPermissionDocument} />
          </Details>
          {permission.state === 'IN_DISCUSSION' && <ItStaysANo permission={permission} />}
        </Sheet>
      </Block>
      <Block heading={<Trans>What it is about</Trans>}>
        <Sheet>
          <SummaryList
            look="across"
            answers={[
              { label: t`When`, value: `${longDay(heldOn)}, ${fromTo(startsAt, endsAt)}` },
              { label: t`Where`, value: place },
              { label: t`We asked`, value: names || t`Nobody` },
              { label: t`Answer by`, value: weekday(answerBy) },
            ]}
          />
          <Row>
            <ButtonLink small look="quiet" to={paths.person(memberId)}><Trans>About {childName}</Trans></ButtonLink>
            <ButtonLink small look="quiet" to={paths.datePaper(permission.id)}><Trans>Print a paper to sign</Trans></ButtonLink>
            <ButtonLink small look="quiet" to={paths.teamDate(sessionId)}><Trans>See the date</Trans></ButtonLink>
          </Row>
        </Sheet>
      </Block>
      <WhoCanSee><p><Trans>Only our team sees these words. {childName} sees the answer and never the reason. That you looked is on record.</Trans></p></WhoCanSee>
    </Split>
  );
}

/** The only way from words that differ to a no: somebody talked with them. */
function ItStaysANo({ permission: { id, whyNotEndTalk, childName } }: { permission: Permission }) {
  const ending = useDeed(EndPermissionTalkDocument);
  const refused = useRefusalWords();
  return (
    <>
      <p><Trans>You talked with {childName} and with whoever said no, and it stays a no? Then the place can go to somebody else. A yes opens it again.</Trans></p>
      <ActionButton look="quiet" whyNot={whyNotEndTalk ? refused({ code: whyNotEndTalk }) : null} sending={ending.sending} onClick={() => void ending.run({ id })}><Trans>We talked, and it stays a no</Trans></ActionButton>
      <WhatCameOfIt deed={ending} />
    </>
  );
}
