import { contextModule } from '@alongside/platform/context';

@contextModule({ context: 'payments' })
export class PaymentsModule {}
