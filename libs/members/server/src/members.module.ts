import { contextModule } from '@alongside/platform/context';

@contextModule({ context: 'members' })
export class MembersModule {}
