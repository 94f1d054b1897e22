import { Desk, Loaded, paths, Split, Stack } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';

import { ComingDates } from './coming-dates';
import { CoursesTable } from './courses-table';
import { OpenCourseForm } from './open-course-form';
import { PlanDateForm } from './plan-date-form';
import { TeachingBlock } from './teaching-block';
import { TrainingFigures } from './training-figures';
import { TrainingPageDocument, type TrainingPageQuery } from './training-page.generated';
import { YourPlaces } from './your-places';

const learners = ['coordinator', 'supporter', 'hr', 'hiring-manager', 'social-worker', 'learner', 'service-lead'];

/** Courses that members give: for those who teach, those who learn and those who plan. */
export default function TrainingPage() {
  const { t } = useLingui();
  const asked = useQuery(TrainingPageDocument);
  return (
    <Desk
      title={t`Training`}
      heading={<Trans>Training our parents, carers and young people give</Trans>}
      lead={<Trans>They teach people who work with families.</Trans>}
    >
      <Loaded from={asked} waiting={<Trans>Getting the courses</Trans>}>{(data) => <Parts data={data} />}</Loaded>
    </Desk>
  );
}

function Parts({ data }: { data: TrainingPageQuery }) {
  const { courses, coming, myTraining, me } = data;
  const roles = me?.roles ?? [];
  const plans = roles.includes('coordinator');
  const learns = roles.some((role) => learners.includes(role));
  return (
    <>
      <TrainingFigures courses={courses} />
      {plans && <p><Link to={paths.trainingHours()}><Trans>Training hours of our members</Trans></Link></p>}
      {roles.includes('trainer') && <TeachingBlock deliveries={myTraining.teaching} />}
      {myTraining.learning.length > 0 && <YourPlaces deliveries={myTraining.learning} />}
      <Split beside={<ComingDates deliveries={coming} learns={learns} plans={plans} />}>
        <CoursesTable courses={courses} />
        {plans && <Stack><PlanDateForm courses={courses} /><OpenCourseForm /></Stack>}
      </Split>
    </>
  );
}
