import { addDays, parsePlainDate } from '@alongside/kernel';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { PanelCapacityDocument, type PanelCapacityQuery } from './ask-for-panel-page.generated';
import { firstDraft, type Draft } from './read-draft';

export interface Capacity {
  readonly days: PanelCapacityQuery['panelCapacity'];
  readonly need: { readonly parentSeats: number; readonly youngSeats: number };
  readonly showLater: () => void;
}

const MOST_SEATS = 6;
const seats = (typed: number | null) => Math.min(typed ?? 0, MOST_SEATS);

/** Who is free, asked again as the times or seats in the form change. While it asks, the last answer stays. */
export function useCapacity(draft: Draft): Capacity {
  const [from, setFrom] = useState<string | null>(null);
  const need = { parentSeats: seats(draft.parentSeats), youngSeats: seats(draft.youngSeats) };
  const startsAt = draft.startsAt ?? firstDraft.startsAt ?? '';
  const endsAt = draft.endsAt ?? firstDraft.endsAt ?? '';
  const { data, previousData } = useQuery(PanelCapacityDocument, { variables: { from, startsAt, endsAt, ...need } });
  const days = (data ?? previousData)?.panelCapacity ?? [];
  const last = parsePlainDate(days.at(-1)?.heldOn ?? '');
  return { days, need, showLater: () => setFrom(last && addDays(last, 1)) };
}
