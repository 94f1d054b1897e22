import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import { fetchRefusals } from '../refusals/known-refusals';
import { type Refused, refusalsIn } from './refused';

export type DeedAnswer<Data> =
  | { kind: 'done'; data: Data }
  | { kind: 'refused'; refusals: readonly [Refused, ...Refused[]] }
  /** We or the network failed; nothing is known to have happened. */
  | { kind: 'broken' };

export interface Deed<Data, Variables> {
  run: (variables: Variables) => Promise<DeedAnswer<Data>>;
  sending: boolean;
  answer: DeedAnswer<Data> | null;
}

/** One mutation: done, refused in words, or broken. It never throws, and a second press while the first is on its way does nothing new. */
export function useDeed<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  { refetch = 'active' }: { refetch?: 'active' | 'none' } = {},
): Deed<Data, Variables> {
  const client = useApolloClient();
  const [sending, setSending] = useState(false);
  const [answer, setAnswer] = useState<DeedAnswer<Data> | null>(null);
  const underway = useRef<Promise<DeedAnswer<Data>> | null>(null);

  const run = useCallback((variables: Variables) => {
    underway.current ??= (async (): Promise<DeedAnswer<Data>> => {
      setSending(true);
      const given = await send();
      underway.current = null;
      setSending(false);
      setAnswer(given);
      return given;
    })();
    return underway.current;

    async function send(): Promise<DeedAnswer<Data>> {
      try {
        const { data } = await client.mutate<Data>({ mutation: document, variables });
        // What is on the page may be there no more because of this deed: its question then fails, and the deed is done all the same.
        if (refetch === 'active') await client.refetchQueries({ include: 'active' }).catch(() => undefined);
        return data ? { kind: 'done', data: data as Data } : { kind: 'broken' };
      } catch (error) {
        const [first, ...rest] = refusalsIn(error);
        if (first) await fetchRefusals();
        // The shell opens the question over the page; what was written stays.
        if (first?.code === 'STEP_UP_FIRST') dispatchEvent(new Event('prove-again'));
        return first ? { kind: 'refused', refusals: [first, ...rest] } : { kind: 'broken' };
      }
    }
  }, [client, document, refetch]);

  return { run, sending, answer };
}
