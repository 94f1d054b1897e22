import { workerKinds, type WorkerKind } from '@alongside/members/rules';
import type { PlainDate } from '@alongside/kernel';
import { Can } from '@alongside/platform/auth';
import { PlainDateScalar, wireEnum } from '@alongside/platform/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';

export const WorkerKindEnum = wireEnum('WorkerKind', workerKinds);

/** A member as a worker or supporter sees them: who, and what is coming. No words of theirs, no money, no answers, nothing that was. */
@ObjectType('PersonIWorkWith', { description: 'Somebody a worker or supporter is linked to.' })
@Can('members.works-with')
export class PersonIWorkWithType {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) knownAs: string;
  @Field(() => WorkerKindEnum, { description: 'What I am to them.' }) iAm: WorkerKind;
  @Field(() => PlainDateScalar) since: PlainDate;
  @Field(() => Boolean, { description: 'I also see who may say yes, and what keeps them safe.' }) closely: boolean;
  /** Not on the wire: for the rules of who may. */
  workerIds: readonly string[];
  closeWorkerIds: readonly string[];
}
