import { Doors, paths, shortDay } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';

interface Shown {
  readonly id: string;
  readonly title: string;
  readonly pages: number;
  readonly version: number;
  readonly putAt: string;
  readonly lookedAt?: string | null;
}

/** One door a paper: whether it is new to you, and how long it is. */
export function PaperDoors({ papers }: { papers: readonly Shown[] }) {
  return (
    <Doors
      doors={papers.map(({ id, title, pages, version, putAt, lookedAt }) => ({
        to: paths.myPaper(id), icon: 'paper', label: title,
        more: (
          <>
            {lookedAt ? null : version > 1 ? <><Trans>New version, {shortDay(putAt)}</Trans>. </> : <><Trans>New</Trans>. </>}
            <Plural value={pages} one="# page" other="# pages" />
          </>
        ),
      }))}
    />
  );
}
