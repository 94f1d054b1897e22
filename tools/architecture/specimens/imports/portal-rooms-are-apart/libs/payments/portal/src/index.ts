import { card } from '../../../voice/portal/src/index';
export const routes = card;
