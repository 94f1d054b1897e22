export { contextInvariants, contextMigrations, contextModule, personalTables, sealedColumns, tablesWithoutPeople } from './context-module';
