import { ActionButton, Block, Figures, Note, paths, Row, Stack, StatusLine, useDeed, useIdempotencyKey, useRefusalWords } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

import { BadRows } from './bad-rows';
import { ApplyImportDocument, type ImportPartsFragment } from './import-draft-page.generated';
import { GrownUps } from './grown-ups';
import { KindsRead } from './kinds-read';
import { OwnWords } from './own-words';

/** What taking this sheet would do, and every row that stands in the way. */
export function CheckRows({ draft }: { draft: ImportPartsFragment }) {
  const words = useRefusalWords();
  const { key } = useIdempotencyKey();
  const apply = useDeed(ApplyImportDocument);
  const { id, newCount, knownCount, badRowCount, leaveOut, agesOpen, guardiansNamed, kindsRead, differences, suggestions, whyNotApply } = draft;
  return (
    <Stack>
      <Figures
        figures={[
          { value: newCount, words: <Plural value={newCount} one="new person" other="new people" /> },
          { value: knownCount, words: <Plural value={knownCount} one="person we know" other="people we know" /> },
          { value: badRowCount, words: <Plural value={badRowCount} one="row to put right" other="rows to put right" /> },
          { value: leaveOut.length, words: <Plural value={leaveOut.length} one="row left out" other="rows left out" /> },
        ]}
      />
      {(badRowCount > 0 || leaveOut.length > 0) && <BadRows draft={draft} />}
      {differences.length > 0 && <OwnWords draft={draft} />}
      {agesOpen > 0 && <GrownUps draft={draft} />}
      {guardiansNamed > 0 && (
        <Note><p><Plural value={guardiansNamed} one="The sheet names who looks after one child." other="The sheet names who looks after # children." /> <Trans>They are not confirmed yet. Before you have asked, we ask them nothing and show them nothing.</Trans></p></Note>
      )}
      {kindsRead.length > 0 && <KindsRead kindsRead={kindsRead} />}
      {suggestions.length > 0 && (
        <Block heading={<Trans>Is this somebody we know?</Trans>} note={<Trans>If it is, leave the row out and put their record right. We never join two people by ourselves.</Trans>}>
          <Note tone="wait">
            {suggestions.map(({ row, name, memberId, knownAs }) => (
              <p key={row}><Trans>Row {row}, {name}, was born on the same day as <Link to={paths.person(memberId)}>{knownAs}</Link>.</Trans></p>
            ))}
          </Note>
        </Block>
      )}
      <Row>
        <ActionButton type="button" whyNot={whyNotApply} sending={apply.sending} onClick={() => void apply.run({ id, idempotencyKey: key })}><Trans>Take these people in</Trans></ActionButton>
      </Row>
      <Row><Link to={`${paths.importOf(id)}?step=columns`}><Trans>Back to the columns</Trans></Link></Row>
      <StatusLine>
        {apply.sending && <Trans>Sending</Trans>}
        {apply.answer?.kind === 'refused' && words(apply.answer.refusals[0])}
        {apply.answer?.kind === 'broken' && <Trans>We could not send this. It is not your fault. Nobody was taken in. Try again.</Trans>}
      </StatusLine>
    </Stack>
  );
}
