import { BackLink, Folders, fromTo, LeafHead, ofAll, paths } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

export interface HeadedDate {
  readonly id: string;
  readonly title: string;
  readonly heldOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
}

export function BackToDates() {
  return <BackLink to={paths.teamDates()}><Trans>Dates</Trans></BackLink>;
}

export function TeamDateHead({ date: { heldOn, title, startsAt, endsAt, place } }: { date: HeadedDate }) {
  return <LeafHead date={heldOn} heading={title}>{fromTo(startsAt, endsAt)}. {place}.</LeafHead>;
}

/** The parts of one date. */
export function TeamDateFolders({ id, seats }: { id: string; seats?: { readonly taken: number; readonly count: number } }) {
  const { t } = useLingui();
  return (
    <Folders label={t`This date`} folders={[
      { to: paths.teamDate(id), label: <Trans>Seats</Trans>, ...(seats && { count: ofAll(seats.taken, seats.count) }) },
      { to: paths.teamPapers(id), label: <Trans>Papers</Trans> },
      { to: paths.safetyPlan(id), label: <Trans>Safety plan</Trans> },
      { to: paths.childrenOfDate(id), label: <Trans>Children</Trans> },
      { to: paths.register(id), label: <Trans>Register</Trans> },
    ]} />
  );
}
