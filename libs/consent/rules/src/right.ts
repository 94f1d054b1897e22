import type { ConsentRecord } from './consent-record';
import type { DecisionHolder } from './decision-holder';

/** Somebody who decided for a young person, and what showed then that they may. */
export type SaidByRight = Pick<DecisionHolder, 'personId' | 'authorityRef'>;

/** A yes of others goes on standing on its right while one who gave it may decide today, by the same status or the same paper. */
export function standsOnRight({ standing }: Pick<ConsentRecord, 'standing'>, said: readonly SaidByRight[], holders: readonly DecisionHolder[]): boolean {
  const yes = new Set<string>(standing.filter(({ capacity, answer }) => capacity !== 'self' && answer === 'yes').map(({ personId }) => personId));
  return said.some(({ personId, authorityRef }) => yes.has(personId) && holders.some((holder) => holder.personId === personId && holder.authorityRef === authorityRef));
}
