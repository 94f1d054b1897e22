export { PaymentsDoor, type PaymentCard } from './payments.door';
export { PaymentsModule } from './payments.module';
export { paymentsInvariants } from './invariants';
export type { PaymentState } from '@alongside/payments/rules';
