import { ButtonLink, Card, Facts, fromTo, paths, Row, Soft, weekday } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { AnswerTag } from '../words/answer-tag';
import type { PermissionsPageQuery } from './permissions-page.generated';

export type ListedPermission = PermissionsPageQuery['permissionsWaiting'][number];

export function PermissionCard({ permission }: { permission: ListedPermission }) {
  const { id, childName, title, heldOn, startsAt, endsAt, place, answerBy, myAnswer, words } = permission;
  return (
    <Card heading={words?.question ?? title} tag={myAnswer && <AnswerTag answer={myAnswer} />}>
      <Facts
        brief
        facts={[
          { icon: 'clock', label: <Trans>When</Trans>, value: weekday(heldOn), more: fromTo(startsAt, endsAt) },
          { icon: 'pin', label: <Trans>Where</Trans>, value: place },
        ]}
      />
      {myAnswer === null && <Soft><Trans>{childName} said yes. Tell us by {weekday(answerBy)}.</Trans></Soft>}
      <Row>
        {myAnswer === null
          ? <ButtonLink to={paths.permissionFor(id)}><Trans>Look and answer</Trans></ButtonLink>
          : <ButtonLink look="quiet" to={paths.permissionFor(id)}><Trans>Look or change it</Trans></ButtonLink>}
      </Row>
    </Card>
  );
}
