export { contextMigrations, contextModule, personalTables, tablesWithoutPeople } from './context-module';
