export { CouncilDoor } from './council.door';
export { CouncilModule } from './council.module';
export type { ContactNow } from './contacts-now';
export type { LegalStatusKind, LegalStatusRule, PolicyValue, Signer } from '@alongside/council/rules';
export type { Priority, ReportSection } from './store/committees.read';
export type { PracticeDomain, PracticeModel } from './store/practice.read';
