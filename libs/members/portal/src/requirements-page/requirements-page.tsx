import { BackLink, Block, Desk, Details, Dots, EmptyState, listed, Loaded, longDay, Note, paths, Sheet, Stack } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

import { useCheckWords } from '../check-page/use-check-words';
import { EndIt } from './end-it';
import { RequirementForm } from './requirement-form';
import { RequirementsPageDocument, type RequirementsPageQuery } from './requirements-page.generated';
import { useGateWords } from './use-gate-words';

export type RequirementShown = RequirementsPageQuery['requirements'][number];

/** What must be there before somebody takes part, in versions. What people tell about themselves is not here and never gates. */
export default function RequirementsPage() {
  const { t } = useLingui();
  const asked = useQuery(RequirementsPageDocument);
  const again = () => void asked.refetch();
  return (
    <Desk title={t`What is required`} back={<BackLink to={paths.checks()}><Trans>Checks</Trans></BackLink>} heading={<Trans>What is required</Trans>} lead={<Trans>Each of these stands before a date. What people tell us about themselves never does.</Trans>}>
      <Loaded from={asked} waiting={<Trans>Getting what is required</Trans>}>
        {({ requirements }) => (
          <>
            {requirements.length === 0 && <EmptyState><p><Trans>Nothing is required yet. Everybody who says yes can be confirmed.</Trans></p></EmptyState>}
            {newestOf(requirements).map((newest) => <Line key={newest.code} newest={newest} earlier={requirements.filter(({ code, id }) => code === newest.code && id !== newest.id)} done={again} />)}
            <Block heading={<Trans>Something new</Trans>}><Sheet><Details summary={<Trans>Write down what is required</Trans>}><RequirementForm done={again} /></Details></Sheet></Block>
          </>
        )}
      </Loaded>
    </Desk>
  );
}

function newestOf(all: readonly RequirementShown[]): readonly RequirementShown[] {
  return all.filter((one) => !all.some(({ code, version }) => code === one.code && version > one.version));
}

function Line({ newest, earlier, done }: { newest: RequirementShown; earlier: readonly RequirementShown[]; done: () => void }) {
  return (
    <Block heading={newest.name} aside={<Trans>version {newest.version}</Trans>}>
      <Sheet>
        <Stack tight>
          <p>{newest.why}</p>
          <Gate of={newest} />
          {newest.to && <Note icon="clock"><p><Trans>Nobody is asked for it after {longDay(newest.to)}.</Trans></p></Note>}
        </Stack>
        {!newest.to && <Details summary={<Trans>A new version</Trans>}><RequirementForm before={newest} done={done} /></Details>}
        {!newest.to && <EndIt requirement={newest} done={done} />}
        {earlier.length > 0 && (
          <Details summary={<Plural value={earlier.length} one="# earlier version" other="# earlier versions" />}>
            <p><Trans>It asks nobody any more. What was seen under it counts to its own end.</Trans></p>
            <Dots>{earlier.map((version) => <li key={version.id}><Gate of={version} /></li>)}</Dots>
          </Details>
        )}
      </Sheet>
    </Block>
  );
}

function Gate({ of: { activities, seats, pay, onDemand, watching, dbsLevel, referenceLevel, validMonths, from, to } }: { of: RequirementShown }) {
  const { activityWords, seatWords, payWords } = useGateWords();
  const { levels } = useCheckWords();
  return (
    <p>
      {watching && <Trans>Shows that a grown-up member is ready to watch over young people.</Trans>}{' '}
      {activities.length > 0 && <><Trans>Before {listed(activities.map((kind) => activityWords[kind]))}, for {listed(seats.map((seat) => seatWords[seat]))}.</Trans> {payWords[pay]}.</>}{' '}
      {onDemand && <Trans>Only when a date asks for one.</Trans>}{' '}
      {dbsLevel !== 'NONE' && <Trans>DBS check: {levels[dbsLevel]}.</Trans>}{' '}
      {referenceLevel > 0 && <Trans>Reference of level {referenceLevel} or above.</Trans>}{' '}
      {validMonths ? <Plural value={validMonths} one="Counts for # month." other="Counts for # months." /> : <Trans>Does not run out.</Trans>}{' '}
      {to ? <Trans>From {longDay(from)} to {longDay(to)}.</Trans> : <Trans>From {longDay(from)}.</Trans>}
    </p>
  );
}
