import { contextModule } from '@alongside/platform/context';

@contextModule({ context: 'council' })
export class CouncilModule {}
