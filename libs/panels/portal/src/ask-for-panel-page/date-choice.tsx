import { Bar, clock, Table, Tag, weekday } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import type { PanelCapacityQuery } from './ask-for-panel-page.generated';

type Day = PanelCapacityQuery['panelCapacity'][number];

function NoteTag({ note }: { note: Day['note'] }) {
  if (note === 'SCHOOL_HOURS') return <Tag tone="worry"><Trans>School hours</Trans></Tag>;
  if (note === 'NOT_ENOUGH') return <Tag tone="worry"><Trans>Not enough</Trans></Tag>;
  if (note === 'SHORT_NOTICE') return <Tag tone="wait"><Trans>Short notice</Trans></Tag>;
  return note === 'PLENTY' ? <Tag tone="good"><Trans>Plenty</Trans></Tag> : <Tag tone="good"><Trans>Enough</Trans></Tag>;
}

function Free({ free, most, need }: { free: number; most: number; need: number }) {
  return <span className="free"><Bar of={free} from={most} need={need} low={free < need} /><b>{free}</b></span>;
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
  return (
    <Table
      caption={t`Dates, and how many people are free`}
      rows={days}
      rowKey={({ heldOn }) => heldOn}
      isCurrent={({ heldOn }) => heldOn === chosen}
      columns={[
        {
          head: <Trans>Date</Trans>, names: true, whole: true, cell: ({ heldOn, startsAt }) => (
            <label className="date-pick">
              <input type="radio" name="slot" value={heldOn} checked={heldOn === chosen} onChange={() => onChoose(heldOn)} />
              <span><b>{weekday(heldOn)}</b> {clock(startsAt)}</span>
            </label>
          ),
        },
        { head: <Trans>Parents and carers free, need {need.parentSeats}</Trans>, cell: ({ parentsFree }) => <Free free={parentsFree} most={most} need={need.parentSeats} /> },
        { head: <Trans>Young people free, need {need.youngSeats}</Trans>, cell: ({ youngFree }) => <Free free={youngFree} most={most} need={need.youngSeats} /> },
        { head: <Trans>In short</Trans>, whole: true, cell: ({ note }) => <NoteTag note={note} /> },
      ]}
    />
  );
}
