import { Global, Module, type DynamicModule, type Type } from '@nestjs/common';

import { WorkSignIn, type WorkSignInSettings } from './work-sign-in';

/** Somebody who knows the settings once they are needed. */
export interface WorkSignInSource {
  settings(): Promise<WorkSignInSettings>;
}

@Global()
@Module({})
export class WorkSignInModule {
  /** Settings that stand, or null when the council has no sign-in of its own. */
  static with(settings: WorkSignInSettings | null): DynamicModule {
    return { module: WorkSignInModule, providers: [{ provide: WorkSignIn, useFactory: () => new WorkSignIn(async () => settings, settings !== null) }], exports: [WorkSignIn] };
  }

  static from(source: Type<WorkSignInSource>, module: DynamicModule): DynamicModule {
    const provider = { provide: WorkSignIn, useFactory: (found: WorkSignInSource) => new WorkSignIn(() => found.settings(), true), inject: [source] };
    return { module: WorkSignInModule, imports: [module], providers: [provider], exports: [WorkSignIn] };
  }
}
