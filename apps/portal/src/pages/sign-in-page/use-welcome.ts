import { useApolloClient } from '@apollo/client/react';
import { useLocation, useNavigate } from 'react-router';
import { homeOf } from '../../session/home-of';

/** After every way in: forget what was shown to whoever was here before, then go where the person wanted to go. */
export function useWelcome(): (person: { readonly roles: readonly string[] }) => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  const { state } = useLocation() as { state: { from?: string } | null };
  return async ({ roles }) => {
    await client.resetStore();
    await navigate(state?.from ?? homeOf(roles), { replace: true });
  };
}
