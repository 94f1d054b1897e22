import { BackLink, ButtonLink, Desk, EmptyState, listed, Loaded, moment, paths, Queue } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { useLikenessWords } from '../words/use-likeness-words';
import { MaybeTwicePageDocument, type MaybeTwicePageQuery } from './maybe-twice-page.generated';

/** Records that look like one person. A machine only asks; a person looks and says. */
export default function MaybeTwicePage() {
  const { t } = useLingui();
  const asked = useQuery(MaybeTwicePageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Desk title={t`Here twice?`} back={<BackLink to={paths.people()}><Trans>People</Trans></BackLink>} heading={<Trans>Is somebody here twice?</Trans>} lead={<Trans>These look like one person. Nothing happens until you say so.</Trans>}>
      <Loaded from={asked} waiting={<Trans>Getting the list</Trans>}>
        {({ likenesses }) => (likenesses.length === 0 ? <EmptyState><p><Trans>Nobody seems to be here twice.</Trans></p></EmptyState> : <List likenesses={likenesses} />)}
      </Loaded>
    </Desk>
  );
}

function List({ likenesses }: { likenesses: MaybeTwicePageQuery['likenesses'] }) {
  const words = useLikenessWords();
  return (
    <Queue
      items={likenesses.map(({ id, oneId, otherId, oneName, otherName, reasons, foundAt }) => ({
        key: id,
        title: <Trans><b>{oneName}</b> and <b>{otherName}</b></Trans>,
        detail: <><Trans>They have {listed(reasons.map((reason) => words[reason]))}.</Trans> {moment(foundAt)}</>,
        action: <ButtonLink small look="quiet" to={paths.compareRecords(oneId, otherId)}><Trans>Compare</Trans><span className="visually-hidden"> {oneName}, {otherName}</span></ButtonLink>,
      }))}
    />
  );
}
