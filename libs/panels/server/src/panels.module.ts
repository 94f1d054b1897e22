import { contextModule } from '@alongside/platform/context';

@contextModule({ context: 'panels' })
export class PanelsModule {}
