import { Button, ButtonLink, Card, DateParts, Details, Form, longDay, paths, Row, StatusLine, useDeed, useQuestion, useRefusalWords } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { ComeBackDocument, HaveARestDocument, LeaveNetworkDocument, type MePageQuery } from './me-page.generated';

type Mine = Pick<NonNullable<MePageQuery['myRecord']>, 'stage' | 'restUntil' | 'leavesOn'>;

/** Leaving takes one tap, like coming back. Nobody is asked why, and money earned is still paid. */
export function RestOrLeave({ mine: { stage, restUntil, leavesOn }, choices }: { mine: Mine; choices: MePageQuery['restChoices'] }) {
  const rest = useDeed(HaveARestDocument);
  const comeBack = useDeed(ComeBackDocument);
  const leave = useDeed(LeaveNetworkDocument);
  const gone = stage === 'LEFT' || stage === 'LEAVING';
  const resting = stage === 'RESTING';
  return (
    <Card heading={gone ? <Trans>You have left</Trans> : resting ? <Trans>You are having a rest</Trans> : <Trans>Do you need a break?</Trans>}>
      {!gone && !resting && <p><Trans>You can have a rest, or leave. You do not have to say why.</Trans></p>}
      {resting && <p><Trans>We do not ask you to any dates now. Come back when you like.</Trans> {restUntil && <Trans>Your rest ends by itself on {longDay(restUntil)}.</Trans>}</p>}
      {gone && <Gone leavesOn={stage === 'LEAVING' ? leavesOn ?? null : null} />}
      <Row>
        {(gone || resting) && <Button type="button" onClick={() => void comeBack.run({})}><Trans>Come back</Trans></Button>}
        {!gone && !resting && choices && (
          <>
            <Button type="button" look="quiet" icon="pause" onClick={() => void rest.run({ length: 'SHORT', until: null })}><Trans>Rest until {longDay(choices.shortUntil)}</Trans></Button>
            <Button type="button" look="quiet" icon="pause" onClick={() => void rest.run({ length: 'LONG', until: null })}><Trans>Rest until {longDay(choices.longUntil)}</Trans></Button>
          </>
        )}
        {!gone && <Button type="button" look="quiet" onClick={() => void leave.run({})}><Trans>Leave</Trans></Button>}
      </Row>
      {!gone && <OwnEnd resting={resting} />}
      <Said of={rest} /><Said of={comeBack} /><Said of={leave} />
    </Card>
  );
}

/** The door stays open, and what is theirs can go with them. */
function Gone({ leavesOn }: { leavesOn: string | null }) {
  return (
    <>
      <p><Trans>That is your choice and it is OK. We ask you to no more dates. We still pay you what we owe you.</Trans></p>
      <p><Trans>The door stays open. You can come back at any time, with one tap.</Trans> {leavesOn && <Trans>Until {longDay(leavesOn)} nothing changes on your pages.</Trans>}</p>
      <Row>
        <ButtonLink to={paths.skills()} look="quiet"><Trans>Take my skills with me</Trans></ButtonLink>
        <ButtonLink to={paths.myCopy()} look="quiet"><Trans>Take a copy, or be forgotten</Trans></ButtonLink>
      </Row>
    </>
  );
}

function OwnEnd({ resting }: { resting: boolean }) {
  const { t } = useLingui();
  const question = useQuestion({
    deed: HaveARestDocument,
    variables: (answers) => ({ length: 'UNTIL' as const, until: answers.date('until', t`Write the day you want to come back.`) }),
    done: (_, form) => form.reset(),
  });
  return (
    <Details summary={resting ? <Trans>Change the day</Trans> : <Trans>Choose my own day</Trans>}>
      <Form question={question} label={t`Choose my own day`}>
        <DateParts name="until" label={<Trans>Until when do you want to rest?</Trans>} hint={<Trans>You can come back sooner.</Trans>} />
        <Button look="quiet"><Trans>Rest until this day</Trans></Button>
      </Form>
    </Details>
  );
}

function Said({ of: { sending, answer } }: { of: Pick<ReturnType<typeof useDeed>, 'sending' | 'answer'> }) {
  const words = useRefusalWords();
  return (
    <StatusLine>
      {sending && <Trans>Sending</Trans>}
      {answer?.kind === 'refused' && words(answer.refusals[0])}
      {answer?.kind === 'broken' && <Trans>We could not send this. It is not your fault. Try again.</Trans>}
    </StatusLine>
  );
}
