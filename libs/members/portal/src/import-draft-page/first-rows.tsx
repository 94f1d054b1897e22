import { Block, Table } from '@alongside/kit';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

import type { ImportPartsFragment } from './import-draft-page.generated';

/** The file as we read it: is it the right one, and are its letters right? */
export function FirstRows({ draft }: { draft: ImportPartsFragment }) {
  const { t } = useLingui();
  const rows = draft.firstRows.map((cells, place) => ({ place, cells }));
  return (
    <Block heading={<Trans>The first rows</Trans>} aside={<Plural value={draft.rowCount} one="# row in all" other="# rows in all" />}>
      <Table
        caption={t`The first rows`}
        rows={rows}
        rowKey={({ place }) => String(place)}
        columns={draft.columns.map(({ column, head, letter }) => ({ head: head || letter, cell: ({ cells }: (typeof rows)[number]) => shortened(cells[column] ?? '') }))}
      />
    </Block>
  );
}

/** Enough to know the column again; the whole of it is in the file. */
function shortened(text: string): string {
  return text.length > 32 ? `${text.slice(0, 30)}…` : text;
}
