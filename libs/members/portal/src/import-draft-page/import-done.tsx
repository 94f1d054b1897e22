import { ButtonLink, Note, paths, Row, Stack } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';

import type { ImportPartsFragment } from './import-draft-page.generated';

export function ImportDone({ draft: { newCount, changedCount, sameCount } }: { draft: ImportPartsFragment }) {
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
      <Row><ButtonLink to={paths.people()}><Trans>See people</Trans></ButtonLink><ButtonLink look="quiet" to={paths.importPeople()}><Trans>Bring in another sheet</Trans></ButtonLink></Row>
    </Stack>
  );
}
