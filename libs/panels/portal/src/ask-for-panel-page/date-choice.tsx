import { Bar, clock, Tag, weekday } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import type { PanelCapacityQuery } from './ask-for-panel-page.generated';

type Day = PanelCapacityQuery['panelCapacity'][number];

function NoteTag({ note }: { note: Day['note'] }) {
  if (note === 'SCHOOL_HOURS') return <Tag tone="worry"><Trans>School hours</Trans></Tag>;
  if (note === 'NOT_ENOUGH') return <Tag tone="worry"><Trans>Not enough</Trans></Tag>;
  if (note === 'SHORT_NOTICE') return <Tag tone="wait"><Trans>Short notice</Trans></Tag>;
  return note === 'PLENTY' ? <Tag tone="good"><Trans>Plenty</Trans></Tag> : <Tag tone="good"><Trans>Enough</Trans></Tag>;
}

function Free({ free, most, need, who }: { free: number; most: number; need: number; who: string }) {
  return (
    <span className="days-free">
      <small aria-hidden="true">{who}</small>
      <Bar of={free} from={most} need={need} low={free < need} />
      <b>{free}<span className="visually-hidden"> {who}</span></b>
    </span>
  );
}

/** Dates with how many people really are free. Choosing one writes it into the boxes below, where any other day can be written too. */
export function DateChoice({ days, chosen, need, onChoose }: {
  days: readonly Day[];
  chosen: string | null;
  need: { readonly parentSeats: number; readonly youngSeats: number };
  onChoose: (day: string) => void;
}) {
  const { t } = useLingui();
  const most = Math.max(1, ...days.flatMap(({ parentsFree, youngFree }) => [parentsFree, youngFree]));
  const parents = t`Parents and carers free, need ${need.parentSeats}`;
  const young = t`Young people free, need ${need.youngSeats}`;
  return (
    <fieldset className="sheet days">
      <legend className="visually-hidden"><Trans>Dates, and how many people are free</Trans></legend>
      <p className="days-head" aria-hidden="true">
        <span className="days-when"><Trans>Date</Trans></span><span className="days-free">{parents}</span><span className="days-free">{young}</span><span className="days-note" />
      </p>
      {days.map(({ heldOn, startsAt, parentsFree, youngFree, note }) => (
        <label key={heldOn}>
          <span className="days-when">
            <input type="radio" name="slot" value={heldOn} checked={heldOn === chosen} onChange={() => onChoose(heldOn)} />
            <span><b>{weekday(heldOn)}</b> {clock(startsAt)}</span>
          </span>
          <Free free={parentsFree} most={most} need={need.parentSeats} who={parents} />
          <Free free={youngFree} most={most} need={need.youngSeats} who={young} />
          <span className="days-note"><NoteTag note={note} /></span>
        </label>
      ))}
    </fieldset>
  );
}
