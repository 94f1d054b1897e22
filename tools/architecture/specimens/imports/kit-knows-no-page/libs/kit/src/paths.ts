import { routes } from '../../voice/portal/src/index';
export const paths = routes;
