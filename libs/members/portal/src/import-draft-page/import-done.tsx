import { ButtonLink, Note, paths, Row, Stack } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';

import { ChildrenOfSheetsDocument, type ImportPartsFragment } from './import-draft-page.generated';

export function ImportDone({ draft: { newCount, changedCount, sameCount } }: { draft: ImportPartsFragment }) {
  const { data } = useQuery(ChildrenOfSheetsDocument, { fetchPolicy: 'network-only' });
  const children = data?.childrenWaitingCount ?? 0;
  return (
    <Stack>
      <Note tone="good">
        <p>
          <b><Plural value={newCount} _0="Nobody new." one="# new person is in." other="# new people are in." /></b>{' '}
          <Plural value={changedCount} _0="Nothing changed about people we knew." one="Something changed about # person we knew." other="Something changed about # people we knew." />{' '}
          {sameCount > 0 && <Plural value={sameCount} one="# row said what we knew." other="# rows said what we knew." />}
        </p>
        <p><Trans>We have let go of the file.</Trans></p>
      </Note>
      {children > 0 && (
        <Note tone="wait">
          <p><b><Plural value={children} one="One child waits for a guardian’s word." other="# children wait for a guardian’s word." /></b> <Trans>Until then nothing of theirs can be said yes to.</Trans></p>
          <Row><ButtonLink small to={paths.childrenWaiting()}><Trans>See what comes next for each</Trans></ButtonLink></Row>
        </Note>
      )}
      <Row><ButtonLink to={paths.people()}><Trans>See people</Trans></ButtonLink><ButtonLink look="quiet" to={paths.importPeople()}><Trans>Bring in another sheet</Trans></ButtonLink></Row>
    </Stack>
  );
}
