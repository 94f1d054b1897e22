import { toFillIn, type StillToFillIn } from '@alongside/council/rules';
import { Can } from '@alongside/platform/auth';
import { wireEnum } from '@alongside/platform/graphql';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';

export const ToFillInEnum = wireEnum('ToFillIn', toFillIn);

@ObjectType('StillToFillIn', { description: 'Something a council has to say before members come.' })
@Can('council.settings')
export class StillToFillInType {
  @Field(() => ToFillInEnum) what: StillToFillIn['what'];
  @Field(() => String, { nullable: true, description: 'Of which subject the values are.' }) section: string | null;
  @Field(() => Int) count: number;
}

@InputType('TeamNumberTyped')
export class TeamNumberTyped {
  @Field(() => String, { description: 'Whom to ask for.' }) label: string;
  @Field(() => String) phone: string;
  @Field(() => String, { description: 'On working days.' }) opens: string;
  @Field(() => String) closes: string;
}
