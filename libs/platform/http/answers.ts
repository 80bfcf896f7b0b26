import { applyDecorators, Header, HttpCode, SerializeOptions } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import { z } from 'zod';

/** The shape of every refusal, once for the document. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  requestId: z.string().nullable(),
  messages: z.object({ ja: z.string(), en: z.string() }),
  errors: z
    .array(
      z.object({
        pointer: z.string(),
        code: z.string(),
        messages: z.object({ ja: z.string(), en: z.string() }),
      }),
    )
    .optional(),
  current: z.unknown().optional(),
});

const problem = ApiResponse({
  status: '4XX',
  description: 'Refused, with the reason (RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** The answer of a route: documented, and cut to exactly the schema's fields. */
export function Answers(schema: z.ZodType, status = 200): MethodDecorator {
  return applyDecorators(
    HttpCode(status),
    SerializeOptions({ schema }),
    ApiResponse({ status, standardSchema: schema, description: '' }),
    problem,
  );
}

/** The answer is JSON text that PostgreSQL built; its shape is checked in the tests instead of on every request. */
export function AnswersJson(schema: z.ZodType): MethodDecorator {
  return applyDecorators(
    HttpCode(200),
    Header('Content-Type', 'application/json; charset=utf-8'),
    ApiResponse({ status: 200, standardSchema: schema, description: '' }),
    problem,
  );
}

/** The answer is a file to keep, in one of these types; nobody on the way may store it. */
export function AnswersFile(description: string, ...types: string[]): MethodDecorator {
  const schema = { type: 'string', format: 'binary' };
  return applyDecorators(
    HttpCode(200),
    Header('Cache-Control', 'no-store'),
    Header('X-Content-Type-Options', 'nosniff'),
    ApiResponse({
      status: 200,
      description,
      content: Object.fromEntries(types.map((type) => [type, { schema }])),
    }),
    problem,
  );
}

/** A route that answers with nothing. */
export function AnswersNothing(): MethodDecorator {
  return applyDecorators(HttpCode(204), ApiResponse({ status: 204, description: '' }), problem);
}

/** Says in the document that the route needs the version that the editor saw. */
export function NeedsIfMatch(): MethodDecorator {
  return ApiHeader({ name: 'If-Match', required: true, description: 'The version that was read, e.g. "3"' });
}
