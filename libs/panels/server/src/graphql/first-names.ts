import type { AccountsDoor } from '@alongside/accounts/server';
import type { Id } from '@alongside/kernel';
import type { GraphqlMetadata } from '@alongside/platform/graphql';
import DataLoader from 'dataloader';

type FirstNames = DataLoader<Id<'Person'>, string | null>;

/** First names for one request, asked of accounts all at once. */
export function firstNames({ loaders }: GraphqlMetadata, accounts: AccountsDoor): FirstNames {
  const known = loaders.get(firstNames) as FirstNames | undefined;
  if (known) return known;
  const made: FirstNames = new DataLoader(async (ids: readonly Id<'Person'>[]) => {
    const people = new Map((await accounts.people(ids)).map((person) => [person.id, person.firstName]));
    return ids.map((id) => people.get(id) ?? null);
  });
  loaders.set(firstNames, made);
  return made;
}
