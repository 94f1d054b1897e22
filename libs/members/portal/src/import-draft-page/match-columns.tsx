import { Block, Button, Form, Note, Row, Select, Table, useQuestion, useRefusalWords } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSearchParams } from 'react-router';

import { useFieldWords, type SheetField } from '../words/use-field-words';
import { useMemberWords, type MemberKind } from '../words/use-member-words';
import { MatchImportDocument, type ImportPartsFragment } from './import-draft-page.generated';
import { FirstRows } from './first-rows';

type SheetColumn = ImportPartsFragment['columns'][number];

/** What is each column about? We guess by the words at its head; the person knows. */
export function MatchColumns({ draft }: { draft: ImportPartsFragment }) {
  const { t } = useLingui();
  const words = useRefusalWords();
  const fields = useFieldWords();
  const { kinds } = useMemberWords();
  const [, want] = useSearchParams();
  const question = useQuestion({
    deed: MatchImportDocument,
    fields: Object.fromEntries(draft.columns.map(({ column }) => [`columns.${column}`, nameOf(column)])),
    variables: (answers) => ({
      id: draft.id,
      columns: draft.columns.flatMap(({ column }) => {
        const field = answers.choice(nameOf(column));
        return field === '' ? [] : [{ field: field as SheetField, column }];
      }),
      kindForAll: (answers.choice('kindForAll') || null) as MemberKind | null,
    }),
    done: ({ matchMemberImport }) => {
      const code = matchMemberImport.whyNotApply;
      if (code !== 'NAME_COLUMN_MISSING' && code !== 'KIND_COLUMN_MISSING') want({ step: 'rows' });
    },
  });
  const missing = draft.whyNotApply === 'NAME_COLUMN_MISSING' || draft.whyNotApply === 'KIND_COLUMN_MISSING' ? draft.whyNotApply : null;
  return (
    <Form question={question} label={t`Match columns`}>
      {missing && <Note tone="wait"><p>{words({ code: missing })}</p></Note>}
      <Block heading={<Trans>What is each column about?</Trans>} note={<Trans>Columns you leave out are not taken.</Trans>}>
        <Table
          folds
          caption={t`Columns of the file`}
          rows={draft.columns}
          rowKey={({ column }) => String(column)}
          columns={[
            { head: <Trans>Column</Trans>, names: true, cell: ({ letter, head }) => <>{letter}. {head || <Trans>No name</Trans>}</> },
            { head: <Trans>What stands there</Trans>, cell: ({ samples }) => samples.join(' · ') || <Trans>Nothing</Trans> },
            { head: <Trans>It is about</Trans>, cell: (column: SheetColumn) => <ColumnField column={column} fields={fields} /> },
          ]}
        />
      </Block>
      <Select
        name="kindForAll" label={<Trans>Who are these people?</Trans>} hint={<Trans>Only when no column says it: one answer for all rows.</Trans>}
        empty={t`A column says it`} options={Object.entries(kinds).map(([value, label]) => ({ value, label }))} defaultValue={draft.kindForAll ?? ''}
      />
      <FirstRows draft={draft} />
      <Row><Button><Trans>Check the rows</Trans></Button></Row>
    </Form>
  );
}

function ColumnField({ column: { column, letter, head, field }, fields }: { column: SheetColumn; fields: Readonly<Record<SheetField, string>> }) {
  const { t } = useLingui();
  return (
    <Select
      name={nameOf(column)} label={<span className="visually-hidden"><Trans>Column {letter}, {head}</Trans></span>}
      empty={t`Leave it out`} options={Object.entries(fields).map(([value, label]) => ({ value, label }))} defaultValue={field ?? ''}
    />
  );
}

function nameOf(column: number): string {
  return `column-${column}`;
}
