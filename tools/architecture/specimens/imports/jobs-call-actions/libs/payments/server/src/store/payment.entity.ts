export const PaymentEntity = 1;
