export * from './course';
export * from './delivery';
export * from './events';
export * from './place';
export * from './refusals';
export * from './trainer-invitation';
export * from './training-hours';
