import { contextModule } from '@alongside/platform/context';

@contextModule({ context: 'accounts' })
export class AccountsModule {}
