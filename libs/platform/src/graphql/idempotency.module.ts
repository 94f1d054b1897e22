import { Global, Module } from '@nestjs/common';

import { ForgetAnswers } from './forget-answers.job';
import { Idempotency } from './idempotency';

@Global()
@Module({ providers: [Idempotency, ForgetAnswers], exports: [Idempotency] })
export class IdempotencyModule {}
