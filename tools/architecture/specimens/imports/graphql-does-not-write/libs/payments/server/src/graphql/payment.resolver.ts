import { PaymentStore } from '../store/payment.store';
export const resolver = PaymentStore;
