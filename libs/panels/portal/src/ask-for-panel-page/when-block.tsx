import { Block, Button, DateParts, LoadingState, Row, TimeInput } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { DateChoice } from './date-choice';
import type { Draft } from './read-draft';
import type { Capacity } from './use-capacity';

/** When could it be? The dates people are free stand first; any other day can be written. */
export function WhenBlock({ draft, capacity, filled, onChoose }: {
  draft: Draft;
  capacity: Capacity;
  /** The day the boxes were last filled with; `times` makes React fill them anew. */
  filled: { readonly day: string | null; readonly times: number };
  onChoose: (day: string) => void;
}) {
  return (
    <Block
      heading={<Trans>When could it be?</Trans>}
      link={<Button type="button" look="quiet" small onClick={capacity.showLater}><Trans>Show later dates</Trans></Button>}
      note={<Trans>Free means with us now and not on another date that day. We show short notice in the report to councillors.</Trans>}
    >
      {capacity.days.length === 0 ? <LoadingState><Trans>Counting who is free</Trans></LoadingState> : (
        <DateChoice days={capacity.days} chosen={draft.heldOn} need={capacity.need} onChoose={onChoose} />
      )}
      <div className="block-note stack">
        <DateParts key={filled.times} name="heldOn" label={<Trans>Date</Trans>} hint={<Trans>From the list, or any other day.</Trans>} value={filled.day} />
        <Row>
          <TimeInput name="startsAt" label={<Trans>Starts</Trans>} hint={<Trans>Like 4:30pm.</Trans>} defaultValue="4:30pm" />
          <TimeInput name="endsAt" label={<Trans>Ends</Trans>} hint={<Trans>Like 6:30pm.</Trans>} defaultValue="6:30pm" />
        </Row>
      </div>
    </Block>
  );
}
