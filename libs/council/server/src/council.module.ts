import { SystemClock } from '@alongside/kernel';
import { contextModule } from '@alongside/platform/context';

import { CouncilDoor } from './council.door';
import { CalendarRead } from './store/calendar.read';
import { CommitteesRead } from './store/committees.read';
import { ContactsRead } from './store/contacts.read';
import { councilMigrations } from './store/migrations';
import { PolicyValuesRead } from './store/policy-values.read';
import { PracticeRead } from './store/practice.read';

@contextModule({
  context: 'council',
  migrations: councilMigrations,
  providers: [SystemClock, PolicyValuesRead, CalendarRead, ContactsRead, PracticeRead, CommitteesRead, CouncilDoor],
  exports: [CouncilDoor],
})
export class CouncilModule {}
