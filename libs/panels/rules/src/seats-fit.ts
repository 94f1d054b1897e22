import type { PanelKind } from './panel-design';
import type { PanelsRefusal } from './refusals';

/** A panel of young people has no parents on it, and a mixed one needs both. */
export function whyNotSeats(kind: PanelKind, parentSeats: number, youngSeats: number): PanelsRefusal | null {
  if (parentSeats + youngSeats === 0) return 'SEATS_MISSING';
  const fits = {
    mixed: parentSeats > 0 && youngSeats > 0,
    'young-people': parentSeats === 0,
    'parents-and-carers': youngSeats === 0,
    'with-officers': true,
  }[kind];
  return fits ? null : 'SEATS_NOT_FOR_THIS_KIND';
}
