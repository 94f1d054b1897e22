export { TrainingDoor } from './training.door';
export { TrainingModule } from './training.module';
export type { TypedDelivery } from './actions/plan-delivery';
export type { ListedDelivery } from './store/training.read';
export type { Course, Delivery, DeliveryState, TypedCourse } from '@alongside/training/rules';
