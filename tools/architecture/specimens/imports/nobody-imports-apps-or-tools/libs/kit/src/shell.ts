import { shell } from '../../../apps/portal/src/shell';
export const use = shell;
