export { contextInvariants, contextMigrations, contextModule, personalTables, tablesWithoutPeople } from './context-module';
