import { BackLink, Block, ButtonLink, Desk, fromTo, listed, Loaded, longDay, moment, paths, Row, Said, Sheet, Soft, Split, SummaryList, weekday, WhoCanSee } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';

import { TalkTag } from '../words/talk-tag';
import { WhatWasSaid } from '../permission-page/what-was-said';
import { TeamPermissionPageDocument, type TeamPermissionPageQuery } from './team-permission-page.generated';

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
      <Loaded from={asked} waiting={<Trans>Getting what was said</Trans>}>{(data) => <Talk permission={data.permission} />}</Loaded>
    </Desk>
  );
}

function Talk({ permission }: { permission: Permission }) {
  const { t } = useLingui();
  const { memberId, sessionId, childName, heldOn, startsAt, endsAt, place, answerBy, askedOf } = permission;
  const reasons = permission.reasons ?? [];
  const names = listed([...(askedOf ?? [])]);
  return (
    <Split beside={<Block heading={<Trans>What was said so far</Trans>}><Sheet><WhatWasSaid permission={permission} /></Sheet></Block>}>
      <Block heading={<Trans>In their words</Trans>}>
        {reasons.length === 0
          ? <Sheet><Soft><Trans>Nobody wrote anything beside their answer.</Trans></Soft></Sheet>
          : reasons.map(({ id, who, words, at }) => <Said key={id} who={`${who}, ${moment(at)}`}>{words}</Said>)}
      </Block>
      <Block heading={<Trans>What it is about</Trans>}>
        <Sheet>
          <SummaryList
            look="across"
            answers={[
              { label: t`When`, value: `${longDay(heldOn)}, ${fromTo(startsAt, endsAt)}` },
              { label: t`Where`, value: place },
              { label: t`We asked`, value: names || t`Nobody. Write down who looks after ${childName}.` },
              { label: t`Answer by`, value: weekday(answerBy) },
            ]}
          />
          <Row>
            <ButtonLink small look="quiet" to={paths.person(memberId)}><Trans>About {childName}</Trans></ButtonLink>
            <ButtonLink small look="quiet" to={paths.teamDate(sessionId)}><Trans>See the date</Trans></ButtonLink>
          </Row>
        </Sheet>
      </Block>
      <WhoCanSee><p><Trans>Only our team sees these words. {childName} sees the answer and never the reason. That you looked is on record.</Trans></p></WhoCanSee>
    </Split>
  );
}
