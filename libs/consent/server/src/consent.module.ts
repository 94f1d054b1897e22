import { contextModule } from '@alongside/platform/context';

@contextModule({ context: 'consent' })
export class ConsentModule {}
