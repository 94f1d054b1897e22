export { AuditModule } from './audit.module';
export { inWords, type Finding } from './finding';
export { SealCopies } from './seal-copies';
export { SealTheLog } from './seal-the-log';
export { VerifyTheLog, type Verified } from './verify-the-log';
