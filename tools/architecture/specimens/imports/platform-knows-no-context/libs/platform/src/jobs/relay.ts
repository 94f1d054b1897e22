import { payment } from '../../../payments/server/src/index';
export const relay = payment;
