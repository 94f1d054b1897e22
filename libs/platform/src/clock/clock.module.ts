import { Clock, SystemClock } from '@alongside/kernel';
import { Global, Module, type DynamicModule } from '@nestjs/common';

import { DemoClock } from './demo-clock';

@Global()
@Module({})
export class ClockModule {
  static for(options: { readonly demo: boolean } | { readonly clock: Clock }): DynamicModule {
    if ('clock' in options) {
      return { module: ClockModule, providers: [{ provide: Clock, useValue: options.clock }], exports: [Clock] };
    }
    return options.demo
      ? { module: ClockModule, providers: [DemoClock, { provide: Clock, useExisting: DemoClock }], exports: [Clock, DemoClock] }
      : { module: ClockModule, providers: [{ provide: Clock, useClass: SystemClock }], exports: [Clock] };
  }
}
