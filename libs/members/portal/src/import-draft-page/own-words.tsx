import { Block, Button, Form, Note, paths, Row, Select, Stack, StatusLine, useDeed, useQuestion, useRefusalWords } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';

import { useFieldWords } from '../words/use-field-words';
import { usePutRightWords } from '../words/use-put-right-words';
import { TakeSheetsWordDocument, type ImportPartsFragment } from './import-draft-page.generated';

type Difference = ImportPartsFragment['differences'][number];
type KnownHow = NonNullable<Difference['takenBecause']>;

/** What people told us themselves stays, whatever a sheet says. Who knows better takes the sheet's word for that row, says how they know, and the person is told. */
export function OwnWords({ draft: { id, differences } }: { draft: ImportPartsFragment }) {
  const rows = [...new Set(differences.map(({ row }) => row))].map((row) => differences.filter((difference) => difference.row === row));
  return (
    <Block heading={<Trans>They told us something else</Trans>} note={<Trans>What people said themselves stays. Look at their page before you take the sheet’s word: they will read that we changed it.</Trans>}>
      <Stack>{rows.map((ofRow) => <OneRow key={ofRow[0]?.row} id={id} ofRow={ofRow} />)}</Stack>
    </Block>
  );
}

function OneRow({ id, ofRow }: { id: string; ofRow: readonly Difference[] }) {
  const fields = useFieldWords();
  const { hows } = usePutRightWords();
  const [first] = ofRow;
  if (!first) return null;
  const { row, memberId, knownAs, takenBecause } = first;
  return (
    <Note tone="wait">
      <p><Trans>Row {row}: <Link to={paths.person(memberId)}>{knownAs}</Link> said this themself. The sheet says:</Trans></p>
      <ul>{ofRow.map(({ field, sheetSays }) => <li key={field}>{fields[field]}: {sheetSays}</li>)}</ul>
      {takenBecause ? <Taken id={id} row={row} how={hows[takenBecause]} /> : <Take id={id} row={row} hows={hows} />}
    </Note>
  );
}

function Take({ id, row, hows }: { id: string; row: number; hows: Readonly<Record<KnownHow, string>> }) {
  const { t } = useLingui();
  const question = useQuestion({
    deed: TakeSheetsWordDocument,
    variables: (answers) => ({ id, row, knownHow: answers.choice('knownHow', t`Say how you know.`) as KnownHow }),
    done: () => undefined,
  });
  return (
    <Form question={question} label={t`Take the sheet’s word in row ${row}`}>
      <Select name="knownHow" label={<Trans>How do you know?</Trans>} empty={t`Theirs stays`} options={Object.entries(hows).map(([value, label]) => ({ value, label }))} />
      <Button small look="quiet"><Trans>Take the sheet’s word</Trans></Button>
    </Form>
  );
}

function Taken({ id, row, how }: { id: string; row: number; how: string }) {
  const words = useRefusalWords();
  const undo = useDeed(TakeSheetsWordDocument);
  return (
    <>
      <p><b><Trans>The sheet’s word is taken.</Trans></b> {how}</p>
      <Row><Button type="button" small look="quiet" onClick={() => void undo.run({ id, row, knownHow: null })}><Trans>Keep what they said</Trans></Button></Row>
      <StatusLine>{undo.answer?.kind === 'refused' && words(undo.answer.refusals[0])}</StatusLine>
    </>
  );
}
