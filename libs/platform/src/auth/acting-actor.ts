import type { Actor } from '@alongside/kernel';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';

/** The person (or nobody) who asks, as a resolver's parameter. */
export const ActingActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  return GqlExecutionContext.create(context).getContext<{ actor: Actor }>().actor;
});
