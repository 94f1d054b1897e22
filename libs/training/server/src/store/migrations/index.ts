import { coursesDeliveriesPlaces } from './0001-courses-deliveries-places';

export const trainingMigrations = [coursesDeliveriesPlaces];
