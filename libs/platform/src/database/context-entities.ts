import type { Type } from '@nestjs/common';

/** The entity classes of every opened context, gathered while the modules are declared. */
export const contextEntities = new Set<Type>();
