import { Card, Facts, fromTo, LeafHead, moment, Note, weekday } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { useAroundFacts } from './around-facts';
import { spoken } from '../words/spoken';
import type { PermissionPartsFragment } from './permission-page.generated';

/** The question, the young person's own yes, and what they will do. */
export function PermissionTop({ permission }: { permission: PermissionPartsFragment }) {
  const { childName, title, heldOn, startsAt, endsAt, place, plainSummary, words, history } = permission;
  const around = useAroundFacts(permission);
  const own = history?.find((said) => said.own && said.answer === 'YES');
  return (
    <>
      <LeafHead date={heldOn} heading={words ? <span {...spoken(words)}>{words.question}</span> : title} />
      {own && <Note icon="check"><p><b><Trans>{childName} said yes on {moment(own.at)}.</Trans></b></p></Note>}
      <Card heading={words ? <span {...spoken(words)}>{words.what}</span> : title}>
        <Facts
          facts={[
            { icon: 'clock', label: <Trans>When</Trans>, value: weekday(heldOn), more: fromTo(startsAt, endsAt) },
            { icon: 'pin', label: <Trans>Where</Trans>, value: place },
            { icon: 'heart', label: <Trans>What about</Trans>, value: plainSummary },
            ...around,
          ]}
        />
      </Card>
    </>
  );
}
