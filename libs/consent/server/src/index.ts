export { ConsentDoor } from './consent.door';
export { ConsentModule } from './consent.module';
export type { PermissionQuestion } from './actions/ask-for-permission';
export type { ConsentAnswer } from './actions/answer-consent';
export type { ConsentQuestion } from './actions/ask-consent';
export type { UseToRegister } from './actions/register-use';
export { isPublicMedia, purposeOf, saidToday } from '@alongside/consent/rules';
export type { AskedScope, ConsentRecord, ConsentScope, ConsentUse, Permission, PermissionState, Purpose, SaidToday, TakePartRefusal, UseRefusal } from '@alongside/consent/rules';
