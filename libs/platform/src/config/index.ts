export { config, type Config } from './config';
