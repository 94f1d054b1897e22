export const PaymentType = 1;
