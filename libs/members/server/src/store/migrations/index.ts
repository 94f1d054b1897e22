import { members } from './0001-members';

export const membersMigrations = [members];
