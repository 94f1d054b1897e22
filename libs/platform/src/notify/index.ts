export { Mailer, type Mail } from './mailer';
export { NotifyModule } from './notify.module';
export { PublicAddress } from './public-address';
