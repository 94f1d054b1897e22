import { Refusal } from '@alongside/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';

import { policyBook } from '../auth/policy-book';
import type { Policy } from '../auth/policy';
import { FILE_PURPOSE, type FileOwner, type Purpose } from './file-purpose';

interface Registered extends Purpose {
  readonly rule: Policy;
  readonly owner: FileOwner;
}

/** Every purpose the opened contexts have registered, with its rule and its owner. */
@Injectable()
export class FilePurposes implements OnModuleInit {
  private readonly byName = new Map<string, Registered>();

  constructor(private readonly discovery: DiscoveryService, private readonly reflector: Reflector) {}

  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!metatype || typeof metatype !== 'function' || !instance) continue;
      const purpose = this.reflector.get<Purpose | undefined>(FILE_PURPOSE, metatype);
      if (purpose) this.add(purpose, instance as FileOwner);
    }
  }

  /** Throws Refusal FILE_PURPOSE_UNKNOWN. */
  named(name: string): Registered {
    const found = this.byName.get(name);
    if (!found) throw new Refusal('FILE_PURPOSE_UNKNOWN', 'purpose');
    return found;
  }

  private add(purpose: Purpose, owner: FileOwner): void {
    const rule = policyBook.rule(purpose.sentBy);
    if (!rule) throw new Error(`Files for ${purpose.name} name the rule ${purpose.sentBy}, which nobody defined.`);
    const known = this.byName.get(purpose.name);
    if (known && known.owner !== owner) throw new Error(`Two contexts take files for ${purpose.name}.`);
    policyBook.stands(rule.name, `POST /files ${purpose.name}`);
    this.byName.set(purpose.name, { ...purpose, rule, owner });
  }
}
