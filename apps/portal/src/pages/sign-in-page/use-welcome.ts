import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { homeOf } from '../../session/home-of';
import { useGoingTo } from './use-going-to';

/** After every way in: forget what was shown to whoever was here before, then go where the person wanted to go. */
export function useWelcome(): (person: { readonly roles: readonly string[] }) => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  const to = useGoingTo();
  return async ({ roles }) => {
    await client.resetStore();
    await navigate(to ?? homeOf(roles), { replace: true });
  };
}
