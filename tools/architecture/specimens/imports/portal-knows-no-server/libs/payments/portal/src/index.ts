import { approve } from '../../rules/src/approve';
export const routes = approve;
