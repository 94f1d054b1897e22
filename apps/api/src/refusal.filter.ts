import { Refusal } from '@alongside/kernel';
import type { AskedRequest } from '@alongside/platform/auth';
import { tellRefused } from '@alongside/platform/graphql';
import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

const statuses: Readonly<Record<string, number>> = { NOT_FOUND: 404, FORBIDDEN: 403, SIGN_IN_FIRST: 401, TOO_MANY_TRIES: 429 };

/** An expected "no" of a controller, told like GraphQL tells it. Resolvers' refusals are told by the GraphQL door. */
@Catch(Refusal)
export class RefusalFilter implements ExceptionFilter<Refusal> {
  catch(refusal: Refusal, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw refusal;
    const { code, field, params } = refusal;
    const http = host.switchToHttp();
    const { routeOptions, askedBy } = http.getRequest<FastifyRequest & Partial<AskedRequest>>();
    tellRefused(code, routeOptions?.url ?? '', askedBy ?? undefined);
    void http.getResponse<FastifyReply>().code(statuses[code] ?? 400).send({ refusal: { code, field, params } });
  }
}
