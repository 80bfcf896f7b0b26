import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { problemSchema } from '@platform/http';

/** The OpenAPI 3.1 document, made from the schemas that validate. */
export function buildDocument(app: INestApplication): OpenAPIObject {
  const settings = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('連携 Renkei')
    .setDescription('北海道と札幌市の共同プログラムの仕事の場 / the workplace of a joint programme')
    .setVersion('1')
    .build();
  const document = SwaggerModule.createDocument(app, settings, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
    standardSchemaConverter: (schema, { schemaType }) => ({
      schema: jsonSchema(schema as z.ZodType, schemaType),
    }),
  });
  document.components = { schemas: { Problem: jsonSchema(problemSchema, 'output') as never } };
  return document;
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
  });
  return rest;
}

/** `/api/openapi.json`, and `/api/docs` to read it. */
export function serveDocument(app: INestApplication): void {
  let document: OpenAPIObject | null = null;
  const make = () => (document ??= buildDocument(app));
  app.use('/api/openapi.json', (_request: Request, response: Response) => {
    response.json(make());
  });
  SwaggerModule.setup('api/docs', app, make, { raw: false, customSiteTitle: '連携 Renkei API' });
}
