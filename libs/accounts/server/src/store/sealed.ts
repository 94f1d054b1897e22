import type { SealedColumn } from '@alongside/platform/vault';

export const accountsSealed: readonly SealedColumn[] = [
  { table: 'accounts.authenticator', column: 'secret_sealed', as: 'accounts.authenticator.secret', key: 't.person_id' },
];
