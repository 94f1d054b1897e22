import { PaymentType } from '../graphql/payment.type';
export const approve = PaymentType;
