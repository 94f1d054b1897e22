export { TrainingDoor } from './training.door';
export { TrainingModule } from './training.module';
export type { ListedDelivery } from './store/training.read';
export type { Course, Delivery, DeliveryState } from '@alongside/training/rules';
