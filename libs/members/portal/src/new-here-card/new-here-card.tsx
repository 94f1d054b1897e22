import { useQuery } from '@apollo/client/react';

import { GettingStarted } from '../me-page/getting-started';
import { NewHereCardDocument } from './new-here-card.generated';

/** The steps of whoever is new, on the first page they see; nothing for everybody else. */
export default function NewHereCard() {
  const { data } = useQuery(NewHereCardDocument);
  return <GettingStarted steps={data?.myRecord?.welcomeSteps ?? []} />;
}
