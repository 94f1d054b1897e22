import { Figures, ofAll } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';

import type { TrainingPageQuery } from './training-page.generated';

type Courses = TrainingPageQuery['courses'];

/** Three numbers, each with the words that make it true. */
export function TrainingFigures({ courses }: { courses: Courses }) {
  const sum = (of: (course: Courses[number]) => number) => courses.reduce((total, course) => total + of(course), 0);
  const [given, taught, said] = [sum(({ timesGiven }) => timesGiven), sum(({ peopleTaught }) => peopleTaught), sum(({ evaluations }) => evaluations)];
  return (
    <div className="block">
      <Figures
        figures={[
          { value: given, words: <Plural value={given} one="date given so far" other="dates given so far" /> },
          { value: taught, words: <Plural value={taught} one="place taken by somebody who learned" other="places taken by people who learned" /> },
          { value: ofAll(said, taught), words: <Trans>told us what they will change</Trans> },
        ]}
      />
    </div>
  );
}
