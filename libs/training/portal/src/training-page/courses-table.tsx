import { Bar, Block, EmptyState, Table } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import type { TrainingPageQuery } from './training-page.generated';

const MOST_MARKS = 5;

export function CoursesTable({ courses }: { courses: TrainingPageQuery['courses'] }) {
  const { t } = useLingui();
  if (courses.length === 0) return <Block heading={<Trans>Courses</Trans>}><EmptyState><p><Trans>Courses will be here once the first is written down.</Trans></p></EmptyState></Block>;
  return (
    <Block heading={<Trans>Courses</Trans>} note={<Trans>Useful: what learners say, from 1 to 5.</Trans>}>
      <Table
        folds
        caption={t`Courses, how often they were given and how useful learners found them`}
        rows={courses}
        rowKey={({ id }) => id}
        columns={[
          { head: <Trans>Course</Trans>, names: true, cell: ({ title }) => title },
          { head: <Trans>What people learn</Trans>, cell: ({ about }) => about },
          { head: <Trans>Given</Trans>, figures: true, cell: ({ timesGiven }) => timesGiven },
          { head: <Trans>People</Trans>, figures: true, cell: ({ peopleTaught }) => peopleTaught },
          { head: <Trans>Useful</Trans>, cell: (course) => <Useful course={course} /> },
        ]}
      />
    </Block>
  );
}

function Useful({ course: { evaluations, usefulnessTotal } }: { course: TrainingPageQuery['courses'][number] }) {
  if (evaluations === 0) return <span className="soft"><Trans>Not yet</Trans></span>;
  const mean = usefulnessTotal / evaluations;
  return <><Bar of={mean} from={MOST_MARKS} /><b><Trans>{mean.toFixed(1)} of {MOST_MARKS}</Trans></b></>;
}
