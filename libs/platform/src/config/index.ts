export { bankTablesFolder, config, type Config } from './config';
