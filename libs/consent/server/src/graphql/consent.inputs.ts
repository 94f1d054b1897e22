import type { ConsentAudience, ConsentChannel, ConsentScope, Recall } from '@alongside/consent/rules';
import { PlainDateScalar } from '@alongside/platform/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

import { AudienceEnum, ChannelEnum, RecallEnum, ScopeEnum } from './consent.type';

@InputType('AskConsentInput')
export class AskConsentInput {
  @Field(() => ID) memberId: string;
  @Field(() => ScopeEnum) scope: ConsentScope;
  @Field(() => AudienceEnum, { nullable: true }) audience?: ConsentAudience | null;
  @Field(() => ChannelEnum, { nullable: true }) channel?: ConsentChannel | null;
  @Field(() => String, { nullable: true, description: 'What exactly, in our words: "for the staff newsletter".' }) detail?: string | null;
  @Field(() => PlainDateScalar, { nullable: true }) answerBy?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'A living yes is asked for again.' }) again?: boolean | null;
}

@InputType('SpokenAnswerInput')
export class SpokenAnswerInput {
  @Field(() => ID) id: string;
  @Field(() => ID, { description: 'Who said it.' }) giverId: string;
  @Field(() => ID, { description: 'A second person who heard it.' }) witnessId: string;
  @Field(() => String) answer: string;
  @Field(() => String, { nullable: true }) words?: string | null;
  @Field(() => ID, { nullable: true, description: 'The wording that was read to them, by its form; left out: as they like to read.' }) shown?: string | null;
}

@InputType('PaperAnswerInput')
export class PaperAnswerInput {
  @Field(() => ID) id: string;
  @Field(() => ID, { description: 'Whose name stands on the paper.' }) giverId: string;
  @Field(() => ID, { description: 'The picture of it, sent as `consent-scan`.' }) fileId: string;
  @Field(() => String) answer: string;
  @Field(() => ID, { nullable: true, description: 'The wording that stands on the paper, by its form; left out: as they like to read.' }) shown?: string | null;
}

@InputType('UnderstandingInput')
export class UnderstandingInput {
  @Field(() => ID) memberId: string;
  @Field(() => ScopeEnum) scope: ConsentScope;
  @Field(() => Boolean) understands: boolean;
  @Field(() => Boolean) weighs: boolean;
  @Field(() => Boolean) notPressured: boolean;
  @Field(() => PlainDateScalar, { description: 'The day they talked about it.' }) talkedOn: string;
  @Field(() => PlainDateScalar, { nullable: true, description: 'When it is looked at again; left out, as late as the council lets it be.' }) reviewOn?: string | null;
  @Field(() => String, { description: 'Who was there.' }) there: string;
  @Field(() => String, { nullable: true, description: 'How the young person put it.' }) ownWords?: string | null;
  @Field(() => String, { description: 'Why the worker thinks so. The young person reads it.' }) note: string;
}

@InputType('PlaceOfUseInput')
export class PlaceOfUseInput {
  @Field(() => ID) consentId: string;
  @Field(() => String) place: string;
  @Field(() => ID, { description: 'Who takes it down when it has to come down.' }) ownerId: string;
  @Field(() => RecallEnum) recall: Recall;
  @Field(() => Int, { description: 'Days it takes to take it down.' }) days: number;
  @Field(() => Boolean, { nullable: true, description: 'Not out yet: it can be stopped before anybody sees it.' }) draft?: boolean | null;
  @Field(() => PlainDateScalar, { nullable: true, description: 'The day it went out; left out, today.' }) usedOn?: string | null;
  @Field(() => Int, { nullable: true, description: 'How many of it there are.' }) copies?: number | null;
}
