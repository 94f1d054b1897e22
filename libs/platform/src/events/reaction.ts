import { Injectable, SetMetadata, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';

import type { RecordedFact } from './recorded-fact';

export interface FactHandler {
  run(fact: RecordedFact): Promise<void>;
}

const REACTION = 'alongside:reaction';

/** Marks a class as our deed when a fact arrives. It runs inside the transaction that also ticks the reaction off. */
export const Reaction = (...factNames: [string, ...string[]]) => SetMetadata(REACTION, factNames);

/** Which reactions follow which fact; read from the decorators when the program starts. */
@Injectable()
export class ReactionRegistry implements OnModuleInit {
  private readonly handlers = new Map<string, FactHandler>();
  private readonly byFact = new Map<string, string[]>();

  constructor(private readonly discovery: DiscoveryService, private readonly reflector: Reflector) {}

  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!metatype || typeof metatype !== 'function' || !instance) continue;
      const facts = this.reflector.get<string[] | undefined>(REACTION, metatype);
      if (!facts || this.handlers.has(metatype.name)) continue;
      this.handlers.set(metatype.name, instance as FactHandler);
      for (const fact of facts) this.byFact.set(fact, [...(this.byFact.get(fact) ?? []), metatype.name]);
    }
  }

  reactionsTo(factName: string): readonly string[] {
    return this.byFact.get(factName) ?? [];
  }

  handler(name: string): FactHandler | undefined {
    return this.handlers.get(name);
  }
}
