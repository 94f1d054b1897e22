import { contextModule } from '@alongside/platform/context';

@contextModule({ context: 'messages' })
export class MessagesModule {}
