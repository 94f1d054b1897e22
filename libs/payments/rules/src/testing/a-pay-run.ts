import { instant, pence, plainDate, type Id } from '@alongside/kernel';

import type { PayRun } from '../pay-run';
import { colin, ruth } from './a-payment';

export function aPayRun() {
  const waiting: PayRun = {
    id: '0199a000-0000-7000-8000-000000000021' as Id<'PayRun'>, state: 'waiting', number: null, lines: 2, total: pence(16_500),
    createdBy: colin.personId as Id<'Person'>, createdAt: instant('2026-11-23T10:00:00Z'), releasedBy: null, releasedAt: null, payOn: null, paidOn: null,
  };
  const sent: PayRun = { ...waiting, state: 'sent', number: 48, releasedBy: ruth.personId, releasedAt: instant('2026-11-23T11:00:00Z'), payOn: plainDate('2026-11-25') };
  return { waiting: () => waiting, sent: () => sent };
}
