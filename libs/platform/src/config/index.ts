export { bankTablesFolder, config, type Config } from './config';
export { Hidden } from './hidden';
export type { MasterKeySetting } from './master-key-settings';
