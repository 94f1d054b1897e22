import { Figures, ofAll } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import type { TrainingPageQuery } from './training-page.generated';

type Courses = TrainingPageQuery['courses'];

/** Three numbers, each with the words that make it true. */
export function TrainingFigures({ courses }: { courses: Courses }) {
  const sum = (of: (course: Courses[number]) => number) => courses.reduce((total, course) => total + of(course), 0);
  const [given, taught, said] = [sum(({ timesGiven }) => timesGiven), sum(({ peopleTaught }) => peopleTaught), sum(({ evaluations }) => evaluations)];
  return (
    <Figures
      figures={[
        { value: given, words: <Trans>dates given so far</Trans> },
        { value: taught, words: <Trans>places taken by people who learned</Trans> },
        { value: ofAll(said, taught), words: <Trans>told us what they will change</Trans> },
      ]}
    />
  );
}
