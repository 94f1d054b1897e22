import { newId } from '@alongside/kernel';
export const make = () => newId();
