export { Mailer, type Mail } from './mailer';
export { NotifyModule } from './notify.module';
