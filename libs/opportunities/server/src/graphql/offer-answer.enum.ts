import type { OfferAnswer } from '@alongside/opportunities/rules';
import { registerEnumType } from '@nestjs/graphql';

export const OfferAnswerEnum = { YES: 'YES', NOT_SURE: 'NOT_SURE', NO: 'NO' } as const satisfies Record<OfferAnswer, OfferAnswer>;

registerEnumType(OfferAnswerEnum, { name: 'OfferAnswer' });
