import { MembersModule } from '@alongside/members/server';
import { OpportunitiesModule } from '@alongside/opportunities/server';
import { contextModule } from '@alongside/platform/context';

import { BookPlace } from './actions/book-place';
import { EvaluateDelivery } from './actions/evaluate-delivery';
import { GiveUpPlace } from './actions/give-up-place';
import { MarkDelivered } from './actions/mark-delivered';
import { MyTrainingOf } from './actions/my-training';
import { OpenCourse } from './actions/open-course';
import { PlanDelivery } from './actions/plan-delivery';
import { Trainers } from './actions/trainers';
import { PlanTrainingResolver } from './graphql/plan-training.resolver';
import { TrainingDetailsResolver } from './graphql/training-details.resolver';
import { TrainingResolver } from './graphql/training.resolver';
import { TrainingHoursResolver } from './graphql/training-hours.resolver';
import { MembersTrainingHours } from './members-training-hours';
import { TrainingOnRegisterClosed } from './jobs/on-register-closed';
import { CourseEntity } from './store/course.entity';
import { CourseStore } from './store/course.store';
import { DeliveryEntity } from './store/delivery.entity';
import { DeliveryStore } from './store/delivery.store';
import { LearnerPlaceEntity } from './store/learner-place.entity';
import { LearnerPlaceStore } from './store/learner-place.store';
import { trainingMigrations } from './store/migrations';
import { trainingPersonalData, trainingWithoutPeople } from './store/personal-data';
import { TrainingRead } from './store/training.read';
import { TrainingDoor } from './training.door';
import { trainingPolicies } from './training.policies';

@contextModule({
  context: 'training',
  imports: [MembersModule, OpportunitiesModule],
  entities: [CourseEntity, DeliveryEntity, LearnerPlaceEntity],
  migrations: trainingMigrations,
  personalData: trainingPersonalData,
  withoutPeople: trainingWithoutPeople,
  policies: trainingPolicies,
  providers: [
    CourseStore, DeliveryStore, LearnerPlaceStore, TrainingRead,
    OpenCourse, PlanDelivery, BookPlace, GiveUpPlace, EvaluateDelivery, MarkDelivered, MyTrainingOf, Trainers,
    TrainingResolver, TrainingDetailsResolver, PlanTrainingResolver, MembersTrainingHours, TrainingHoursResolver, TrainingOnRegisterClosed, TrainingDoor,
  ],
  exports: [TrainingDoor],
})
export class TrainingModule {}
