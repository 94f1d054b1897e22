export const PaymentsDoor = 1;
