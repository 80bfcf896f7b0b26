import { type ArgumentMetadata, Injectable, StandardSchemaValidationPipe } from '@nestjs/common';
import { InvalidInput } from '@platform/errors';
import { fieldProblems } from './field-problems.js';

/** Compares what comes in with the schema that the parameter declares, and names every refused field. */
@Injectable()
export class InputPipe extends StandardSchemaValidationPipe {
  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    const schema = metadata.schema;
    if (!schema || !this.toValidate(metadata)) return value;
    this.stripProtoKeys(value);
    const result = await this.validate(value, schema);
    if (result.issues === undefined) return result.value as T;
    // A part of the path is a single value: its issues have no place in it, and its name is the parameter's.
    const within = metadata.data === undefined ? [] : [metadata.data];
    throw new InvalidInput(
      fieldProblems(result.issues.map((issue) => ({ ...issue, path: [...within, ...(issue.path ?? [])] }))),
    );
  }
}
