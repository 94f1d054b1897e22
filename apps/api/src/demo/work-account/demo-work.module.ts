import { Module } from '@nestjs/common';

import { DemoWorkSignIn } from './demo-work-sign-in';

@Module({ providers: [DemoWorkSignIn], exports: [DemoWorkSignIn] })
export class DemoWorkModule {}
