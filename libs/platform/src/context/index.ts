export { contextMigrations, contextModule } from './context-module';
