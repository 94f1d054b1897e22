import { paths } from '@alongside/kit';
import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { SignOutDocument } from './sign-out.generated';

/** Ends the session on the server, then forgets what this device was shown. */
export function useSignOut(): () => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  return async () => {
    await client.mutate({ mutation: SignOutDocument });
    sessionStorage.clear();
    await navigate(paths.landing());
    await client.resetStore();
  };
}
