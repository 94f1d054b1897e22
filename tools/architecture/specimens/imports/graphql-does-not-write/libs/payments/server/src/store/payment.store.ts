export const PaymentStore = 1;
