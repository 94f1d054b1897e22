import type { SealedColumn } from '@alongside/platform/vault';

export const privacySealed: readonly SealedColumn[] = [
  ...(['page', 'data', 'sure'] as const).map((what): SealedColumn => ({ table: 'privacy.copy_request', column: `${what}_sealed`, as: `privacy.copy_request.${what}`, key: 't.person_id' })),
  { table: 'privacy.legal_hold', column: 'reason_sealed', as: 'privacy.legal_hold.reason', key: 't.person_id' },
];
