import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** The parts of JSON Schema that the document uses. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  default?: unknown;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  schema: Schema;
}

type Content = Record<string, { schema?: Schema }>;
interface DocumentOperation {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { content: Content };
  responses: Record<string, { content?: Content }>;
}

/** One operation of the document, ready to be called and judged. */
export interface Operation {
  id: string;
  method: string;
  /** With `{name}` for each parameter. */
  path: string;
  parameters: Parameter[];
  /** The schema of a JSON body; null = no body. */
  body: Schema | null;
  /** The body is a form with a file. */
  upload: boolean;
  /** What an answer's status promises: types, with the validator of JSON; empty = no body; undefined = not promised. */
  promise(status: number): { type: string; validate: ValidateFunction | null }[] | undefined;
}

interface Document {
  paths: Record<string, Record<string, DocumentOperation>>;
  components: { schemas: Record<string, Schema> };
}

/** Reads openapi.json as a client would: nothing but the document says what may be sent and what may come back. */
export function readDocument(): { operations: Operation[]; resolve: (schema: Schema) => Schema } {
  const file = path.join(__dirname, '../../apps/api/openapi.json');
  const document = JSON.parse(readFileSync(file, 'utf8')) as Document;
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  ajv.addSchema({ $id: 'document', components: document.components }, 'document');
  const compile = (schema: Schema): ValidateFunction =>
    ajv.compile(
      JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"document#/components/')) as object,
    );
  const operations = Object.entries(document.paths).flatMap(([place, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const promises = new Map(
        Object.entries(operation.responses).map(([status, { content }]) => [
          status,
          Object.entries(content ?? {}).map(([type, { schema }]) => ({
            type,
            // A file is promised by its type alone.
            validate:
              /json$/.test(type) && schema !== undefined && schema.format !== 'binary'
                ? compile(schema)
                : null,
          })),
        ]),
      );
      return {
        id: operation.operationId,
        method: method.toUpperCase(),
        path: place,
        parameters: operation.parameters ?? [],
        body: operation.requestBody?.content['application/json']?.schema ?? null,
        upload: operation.requestBody?.content['multipart/form-data'] !== undefined,
        promise: (status: number) => promises.get(String(status)) ?? promises.get(`${String(status)[0]}XX`),
      };
    }),
  );
  const resolve = (schema: Schema): Schema =>
    schema.$ref === undefined
      ? schema
      : (document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  return { operations, resolve };
}
