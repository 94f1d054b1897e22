import { BackLink, Card, Details, EmptyState, Loaded, longDay, Page, paths, Soft, SummaryList, Tag, WhoCanSee } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { MyChecksPageDocument, type MyChecksPageQuery } from './my-checks-page.generated';

type Mine = MyChecksPageQuery['myChecks'][number];

/** What is needed of you, why, and what you have. */
export default function MyChecksPage() {
  const { t } = useLingui();
  const asked = useQuery(MyChecksPageDocument);
  return (
    <Page title={t`What we need`} back={<BackLink to={paths.me()}><Trans>Me</Trans></BackLink>} heading={<Trans>What is needed and what you have</Trans>} lead={<Trans>Some dates need a thing or two first. This is your list.</Trans>} width="narrow">
      <Loaded from={asked} waiting={<Trans>Getting your list</Trans>}>
        {({ myChecks }) => (
          <>
            {myChecks.length === 0 && <EmptyState><p><Trans>We need nothing from you.</Trans></p></EmptyState>}
            {myChecks.map((check) => (
              <Card key={check.code} heading={check.name} tag={<StateTag state={check.state} />}>
                <p>{check.letOffEnded && <><Trans>You did not need this until {longDay(check.letOffEnded)}. Now some dates need it.</Trans> </>}<WhereItIs check={check} /></p>
                <Soft><Trans>Why we ask: {check.why}</Trans></Soft>
                <Held check={check} />
              </Card>
            ))}
            <WhoCanSee>
              <p><Trans>Our team sees if you have it. The people who look at papers see the day and the number.</Trans> <Trans>What stands on a paper is yours. We do not keep it.</Trans></p>
            </WhoCanSee>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function StateTag({ state }: { state: Mine['state'] }) {
  switch (state) {
    case 'MET': return <Tag tone="good"><Trans>You have this</Trans></Tag>;
    case 'EXPIRING': return <Tag tone="wait"><Trans>Runs out soon</Trans></Tag>;
    case 'EXPIRED': return <Tag tone="wait"><Trans>A new one is needed</Trans></Tag>;
    case 'EXEMPT': return <Tag tone="good"><Trans>You do not need this</Trans></Tag>;
    case 'REQUESTED':
    case 'OVERDUE': return <Tag tone="wait"><Trans>We asked you</Trans></Tag>;
    case 'NOT_STARTED': return <Tag><Trans>Not yet</Trans></Tag>;
  }
}

function WhereItIs({ check: { state, until, dueBy, letOffEnded } }: { check: Mine }) {
  const end = until ? longDay(until) : '';
  const due = dueBy && <> <Trans>We asked you for a new one.</Trans></>;
  switch (state) {
    case 'MET': return <>{until ? <Trans>It counts until {end}.</Trans> : <Trans>It does not run out.</Trans>}{due}</>;
    case 'EXPIRING': return <><Trans>It counts until {end}.</Trans> <Trans>After that we need a new one for some dates. We help you.</Trans>{due}</>;
    case 'EXPIRED': return <><Trans>It ran out on {end}.</Trans> <Trans>You did nothing wrong. We help you get a new one.</Trans></>;
    case 'EXEMPT': return <Trans>You do not need this until {end}.</Trans>;
    case 'REQUESTED': return dueBy ? <Trans>It would help to have it by {longDay(dueBy)}. Is it hard to get? Tell us.</Trans> : null;
    case 'OVERDUE': return <Trans>We do not have it yet. That is OK. Is something in the way? Tell us.</Trans>;
    case 'NOT_STARTED': return letOffEnded ? <Trans>We help you get it.</Trans> : <Trans>You do not have to do anything. We tell you when we need it.</Trans>;
  }
}

function Held({ check: { details, exemptionReason } }: { check: Mine }) {
  const { t } = useLingui();
  if (exemptionReason) return <p><Trans>This is why: {exemptionReason}</Trans></p>;
  if (!details?.seenOn) return null;
  const { seenOn, seenBy, certificateOn, referenceOn, reference } = details;
  return (
    <Details summary={<Trans>What we hold</Trans>}>
      <SummaryList
        answers={[
          { label: t`Seen on`, value: longDay(seenOn) },
          { label: t`Seen by`, value: seenBy },
          ...(certificateOn ? [{ label: t`Day on the paper`, value: longDay(certificateOn) }] : []),
          ...(referenceOn ? [{ label: t`Day on the paper`, value: longDay(referenceOn) }] : []),
          ...(reference ? [{ label: t`Its number`, value: reference }] : []),
        ]}
      />
    </Details>
  );
}
