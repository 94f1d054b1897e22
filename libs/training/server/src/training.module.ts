import { contextModule } from '@alongside/platform/context';

@contextModule({ context: 'training' })
export class TrainingModule {}
