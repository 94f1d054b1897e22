import { peopleRolesSessions } from './0001-people-roles-sessions';

export const accountsMigrations = [peopleRolesSessions];
