import { Select, useFileQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { FileBoxes } from './file-boxes';
import { PutGroupPaperDocument, PutKindPaperDocument, ReplaceShelfPaperDocument, type SessionKind } from './shelf.generated';
import type { ShelfPaper } from './shelf-list';
import { useKindWords } from './use-kind-words';

/** A paper for everybody in a group. */
export function PutGroupPaper({ groupId }: { groupId: string }) {
  const { t } = useLingui();
  const asked = useFileQuestion({
    purpose: 'shelf-paper', deed: PutGroupPaperDocument, needed: ['title'], prefix: 'new-', variables: (typed, sent) => ({ groupId, title: typed('title'), inWords: typed('inWords'), ...sent }),
  });
  return <FileBoxes asked={asked} label={t`Add a paper`} prefix="new-" button={<Trans>Add this paper</Trans>} />;
}

/** A paper for everybody who does one kind of thing. */
export function PutKindPaper() {
  const { t } = useLingui();
  const { kinds, forKind } = useKindWords();
  const asked = useFileQuestion({
    purpose: 'shelf-paper', deed: PutKindPaperDocument, needed: ['kind', 'title'],
    variables: (typed, sent) => ({ kind: typed('kind') as SessionKind, title: typed('title'), inWords: typed('inWords'), ...sent }),
  });
  return <FileBoxes asked={asked} label={t`Add a paper`} above={<Select name="kind" label={<Trans>Who is it for?</Trans>} empty={t`Choose`} options={kinds.map((kind) => ({ value: kind, label: forKind[kind] }))} />} button={<Trans>Add this paper</Trans>} />;
}

/** The next version, in the place of the one before. */
export function ReplaceOnShelf({ paper: { id, title } }: { paper: ShelfPaper }) {
  const { t } = useLingui();
  const prefix = `${id}-`;
  const asked = useFileQuestion({
    purpose: 'shelf-paper', deed: ReplaceShelfPaperDocument, needed: ['title'], prefix, variables: (typed, sent) => ({ id, title: typed('title'), inWords: typed('inWords'), ...sent }),
  });
  return <FileBoxes asked={asked} label={t`Replace ${title}`} prefix={prefix} title={title} button={<Trans>Replace it</Trans>} />;
}
