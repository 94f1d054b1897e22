import type { Actor } from '@alongside/kernel';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';

/** What a door adds to each HTTP request: who is behind it, asked only when somebody wants to know. */
export interface AskedRequest {
  askActor(): Promise<Actor>;
  /** Who it was, once somebody wanted to know. */
  askedBy: Actor | null;
}

/** The person (or nobody) who asks, as a parameter of a resolver or of a controller's method. */
export const ActingActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor | Promise<Actor> => {
  if (context.getType() === 'http') return context.switchToHttp().getRequest<AskedRequest>().askActor();
  return GqlExecutionContext.create(context).getContext<{ actor: Actor }>().actor;
});
