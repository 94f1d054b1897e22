import { peopleRolesSessions } from './0001-people-roles-sessions';
import { signInCodes } from './0002-sign-in-codes';

export const accountsMigrations = [peopleRolesSessions, signInCodes];
