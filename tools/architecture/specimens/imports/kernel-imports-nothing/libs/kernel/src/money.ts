import { rate } from '../../payments/rules/src/rate';
export const money = rate;
