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
  return withComponents(document);
}

type Json = Record<string, unknown>;

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
  });
  return rest;
}

/** A schema with a name (`meta({ id })`) stands once under components, instead of in every answer that contains it. */
function withComponents(document: OpenAPIObject): OpenAPIObject {
  const components = document.components?.schemas as Record<string, Json>;
  const keep = (name: string, schema: Json): void => {
    const { id: _id, ...rest } = schema;
    components[name] ??= hoist(rest) as Json;
  };
  const hoist = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(hoist);
    if (node === null || typeof node !== 'object') return node;
    const { $defs, ...rest } = node as Json & { $defs?: Record<string, Json> };
    for (const [name, schema] of Object.entries($defs ?? {})) keep(name, schema);
    if (typeof rest['id'] === 'string' && rest['type'] === 'object' && /^[A-Z]/.test(rest['id'])) {
      keep(rest['id'], rest);
      return { $ref: `#/components/schemas/${rest['id']}` };
    }
    return Object.fromEntries(
      Object.entries(rest).map(([key, value]) => [
        key,
        key === '$ref' && typeof value === 'string'
          ? value.replace('#/$defs/', '#/components/schemas/')
          : hoist(value),
      ]),
    );
  };
  const paths = hoist(document.paths) as OpenAPIObject['paths'];
  const sorted = Object.fromEntries(Object.entries(components).sort(([a], [b]) => a.localeCompare(b)));
  return { ...document, paths, components: { schemas: sorted } };
}

/** `/api/openapi.json`, and `/api/docs` to read it. */
export function serveDocument(app: INestApplication): void {
  let document: OpenAPIObject | null = null;
  const make = () => (document ??= buildDocument(app));
  app.use('/api/openapi.json', (_request: Request, response: Response) => {
    response.json(make());
  });
  // The page's own inline styles are refused by our content security policy; this file does what they were for.
  app.use('/api/docs.css', (_request: Request, response: Response) => {
    response
      .type('css')
      .send('body{margin:0}body>svg{position:absolute;width:0;height:0}.swagger-ui .topbar{display:none}');
  });
  SwaggerModule.setup('api/docs', app, make, {
    raw: false,
    customSiteTitle: '連携 Renkei API',
    customCssUrl: '/api/docs.css',
  });
}
