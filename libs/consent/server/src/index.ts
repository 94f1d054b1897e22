export { ConsentDoor } from './consent.door';
export { ConsentModule } from './consent.module';
export type { PermissionQuestion } from './actions/ask-for-permission';
export type { Permission, PermissionState, TakePartRefusal } from '@alongside/consent/rules';
