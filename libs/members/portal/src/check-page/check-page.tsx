import { BackLink, Block, Desk, Loaded, paths, Row, Sheet, Soft, Stack, StrengthNote, WhoCanSee } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';

import { CheckTag } from './check-tag';
import { CheckWhen } from './check-when';
import { AskForIt } from './ask-for-it';
import { CheckPageDocument, type CheckPageQuery } from './check-page.generated';
import { LetOff } from './let-off';
import { TakeItBack } from './take-it-back';
import { WhatWeHold } from './what-we-hold';
import { WriteItDown } from './write-it-down';

/** How much a reference says, in the council's words. */
export type Levels = CheckPageQuery['referenceLevels'];
export type CheckOfMember = CheckPageQuery['checksOf']['checks'][number];

/** One member's checks: what is there, and the one thing to do next with each. */
export default function CheckPage() {
  const { t } = useLingui();
  const { memberId = '' } = useParams();
  const asked = useQuery(CheckPageDocument, { variables: { memberId } });
  const member = asked.data?.checksOf;
  const again = () => void asked.refetch();
  return (
    <Desk
      title={t`Checks`}
      back={<BackLink to={paths.checks()}><Trans>Checks</Trans></BackLink>}
      heading={member ? <Trans>Checks of {member.memberName}</Trans> : <Trans>Checks</Trans>}
      lead={member?.fullName && member.fullName !== member.memberName && <Trans>On papers: {member.fullName}</Trans>}
    >
      <Loaded from={asked} waiting={<Trans>Getting the checks</Trans>}>
        {({ checksOf: { checks }, referenceLevels }) => (
          <>
            {checks.length === 0 && <Sheet><Soft><Trans>Nothing is required of this person.</Trans></Soft></Sheet>}
            {checks.map((check) => <OneCheck key={check.code} check={check} levels={referenceLevels} done={again} />)}
            <WhoCanSee><p><Trans>HR sees level, day and number. Coordinators see whether it is there. The person sees all of it. Each look is on record.</Trans></p></WhoCanSee>
          </>
        )}
      </Loaded>
    </Desk>
  );
}

function OneCheck({ check, levels, done }: { check: CheckOfMember; levels: Levels; done: () => void }) {
  return (
    <Block heading={check.name} link={<CheckTag state={check.state} />}>
      <Sheet>
        <Stack tight>
          <p><CheckWhen check={check} /></p>
          <Soft small>{check.why}</Soft>
        </Stack>
        {check.exemptionReason && <StrengthNote>{check.exemptionReason}</StrengthNote>}
        <WhatWeHold check={check} />
        <WriteItDown check={check} levels={levels} done={done} />
        <AskForIt check={check} done={done} />
        <Row>
          <LetOff check={check} done={done} />
          <TakeItBack check={check} done={done} />
        </Row>
      </Sheet>
    </Block>
  );
}
