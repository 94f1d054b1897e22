import type { PanelOutcome, TypedOutcome, ViewCounted } from '@alongside/panels/rules';
import { ArgsType, Field, ID } from '@nestjs/graphql';

import { PanelOutcomeWord, ViewCountedWord } from './panel-words';

@ArgsType()
export class RecordOutcomeArgs implements TypedOutcome {
  @Field(() => ID) panelId: string;
  @Field(() => PanelOutcomeWord) outcome: PanelOutcome;
  @Field(() => ViewCountedWord) viewCounted: ViewCounted;
  @Field(() => String, { nullable: true, description: 'Must be there when the decision went against the panel.' }) reason?: string | null;
}
