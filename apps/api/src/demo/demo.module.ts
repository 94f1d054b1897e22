import { Module } from '@nestjs/common';

import { DemoClockController } from './demo-clock.controller';
import { DemoPageController } from './demo-page.controller';
import { DemoSignInController } from './demo-sign-in.controller';

/** Doors that exist only in the demo. Reading the settings refuses a demo in production, so these cannot be opened there. */
@Module({ controllers: [DemoPageController, DemoSignInController, DemoClockController] })
export class DemoModule {}
