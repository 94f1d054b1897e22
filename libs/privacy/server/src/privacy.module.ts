import { contextModule } from '@alongside/platform/context';

@contextModule({ context: 'privacy' })
export class PrivacyModule {}
