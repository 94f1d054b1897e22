import { ApolloClient, InMemoryCache } from '@apollo/client';
import { askByName } from './ask-by-name';
import { skipPollAttempt } from './asking-again';

export function portalClient(): ApolloClient {
  return new ApolloClient({
    link: askByName,
    cache: new InMemoryCache(),
    devtools: { enabled: false },
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', skipPollAttempt } },
  });
}
