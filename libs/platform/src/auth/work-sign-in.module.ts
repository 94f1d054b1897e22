import { Global, Module, type DynamicModule } from '@nestjs/common';

import { WorkSignIn, type WorkSignInSettings } from './work-sign-in';

@Global()
@Module({})
export class WorkSignInModule {
  static with(settings: () => Promise<WorkSignInSettings | null>, isSet: boolean): DynamicModule {
    return { module: WorkSignInModule, providers: [{ provide: WorkSignIn, useFactory: () => new WorkSignIn(settings, isSet) }], exports: [WorkSignIn] };
  }
}
