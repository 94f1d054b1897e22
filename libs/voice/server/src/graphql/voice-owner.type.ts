import { Can } from '@alongside/platform/auth';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('VoiceOwner', { description: 'Somebody who can keep a promise.' })
@Can('voice.promises')
export class VoiceOwnerType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
}
