export { Mailer, type Mail } from './mailer';
export { NotifyModule, type Texts } from './notify.module';
export { NotifyTextSender } from './notify-text-sender';
export { PublicAddress } from './public-address';
export { TextSender, type Text } from './text-sender';
