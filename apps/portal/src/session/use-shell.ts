import { useQuery } from '@apollo/client/react';
import { ShellDocument, type ShellQuery } from './shell.generated';

export type Me = NonNullable<ShellQuery['me']>;
export type PublicContact = ShellQuery['publicContacts'][number];

/** Who is signed in and whom to call now: asked once for all pages, first of all by start.js. */
export function useShell() {
  const asked = useQuery(ShellDocument, { errorPolicy: 'all', fetchPolicy: 'cache-first' });
  return { known: asked.data !== undefined || asked.error !== undefined, error: asked.error, me: asked.data?.me ?? null, contacts: asked.data?.publicContacts ?? [] };
}
