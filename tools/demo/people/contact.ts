import { Seeded } from '../seeded';

/** Ends in `.example`, so that no mail could ever find anybody. */
export function emailOf(name: string, house: 'council' | 'family'): string {
  const plain = name.normalize('NFKD').replace(/[^\x20-\x7e]/g, '').toLowerCase().replace(/[^a-z]+/g, '.');
  return `${plain}@${house}.example`;
}

/** From the numbers that Ofcom keeps for stories: nobody has them. */
export function phoneOf(name: string): string {
  return `07700 900${String(new Seeded(`phone of ${name}`).between(0, 999)).padStart(3, '0')}`;
}
