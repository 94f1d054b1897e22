import type { SessionWish } from '@alongside/opportunities/server';
import type { PanelDesign } from '@alongside/panels/rules';

/** The seats of a panel as a date counts them. */
export function seatsOf({ parentSeats, youngSeats }: Pick<PanelDesign, 'parentSeats' | 'youngSeats'>): SessionWish['seats'] {
  return [{ kind: 'parent-carer', count: parentSeats }, { kind: 'young-person', count: youngSeats }];
}
