import { PaymentsDoor } from '../../../payments/server/src/index';
export const door = PaymentsDoor;
