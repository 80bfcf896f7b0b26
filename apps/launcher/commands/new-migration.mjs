import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../machine/command.mjs';
import { root } from '../machine/paths.mjs';
import { PlainError, say } from '../machine/voice.mjs';

/** `npm run migration:new -- add-owner-to-initiatives`: an empty migration of that name. */
export function run() {
  return runCommand(async () => {
    const name = process.argv[2] ?? '';
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
      throw new PlainError(
        'Name the one subject of the migration:  npm run migration:new -- add-owner-to-initiatives',
      );
    }
    const timestamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
    const file = `migrations/${timestamp}-${name}.ts`;
    if (existsSync(join(root, file))) throw new PlainError(`${file} exists already.`);
    const className = name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase()) + timestamp;
    writeFileSync(join(root, file), skeleton(className));
    say(`written: ${file}`);
    say(`Now write up and down (both must work with data), and add ${className} to migrations/index.ts.`);
    return 0;
  });
}

function skeleton(className) {
  return `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${className} implements MigrationInterface {
  readonly name = '${className}';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(\`\`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(\`\`);
  }
}
`;
}
