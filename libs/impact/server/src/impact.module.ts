import { contextModule } from '@alongside/platform/context';

@contextModule({ context: 'impact' })
export class ImpactModule {}
