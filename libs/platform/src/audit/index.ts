export { AuditModule } from './audit.module';
export { inWords, type Finding } from './finding';
export { headsIn, type SealHead } from './seal-heads';
export { SealHeadsModule } from './seal-heads.module';
export { SealCopies } from './seal-copies';
export { SealTheLog } from './seal-the-log';
export { VerifyTheLog, type Verified } from './verify-the-log';
