import type { SealedColumn } from '@alongside/platform/vault';

export const paymentsSealed: readonly SealedColumn[] = (['sort_code', 'number', 'name'] as const).map((what) => (
  { table: 'payments.bank_account', column: `${what}_sealed`, as: `payments.bank_account.${what}`, key: 't.member_id' }
));
