import { Block, Table } from '@alongside/kit';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

import { useMemberWords } from '../words/use-member-words';
import type { ImportPartsFragment } from './import-draft-page.generated';

/** Who people are decides who must say yes for them: each different text is shown once with what it was read as. */
export function KindsRead({ kindsRead }: Pick<ImportPartsFragment, 'kindsRead'>) {
  const { t } = useLingui();
  const { kinds } = useMemberWords();
  return (
    <Block heading={<Trans>How we read who people are</Trans>} note={<Trans>If one is not right, change the word in your file and choose it again.</Trans>}>
      <Table
        caption={t`How we read who people are`}
        rows={kindsRead}
        rowKey={({ words }) => words}
        columns={[
          { head: <Trans>Written there</Trans>, names: true, cell: ({ words }) => words },
          { head: <Trans>We read it as</Trans>, cell: ({ kind }) => kinds[kind] },
          { head: <Trans>How many rows</Trans>, figures: true, cell: ({ rows }) => <Plural value={rows} one="# row" other="# rows" /> },
        ]}
      />
    </Block>
  );
}
