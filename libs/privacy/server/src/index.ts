export { PrivacyDoor } from './privacy.door';
export { PrivacyModule } from './privacy.module';
