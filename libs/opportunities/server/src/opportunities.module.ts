import { contextModule } from '@alongside/platform/context';

@contextModule({ context: 'opportunities' })
export class OpportunitiesModule {}
