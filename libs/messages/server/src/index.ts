export { MessagesDoor } from './messages.door';
export { MessagesModule } from './messages.module';
export { CapturedMailStore, type ArrivedMail, type CapturedMail } from './store/captured-mail.store';
export type { MessageLine } from './store/messages.read';
