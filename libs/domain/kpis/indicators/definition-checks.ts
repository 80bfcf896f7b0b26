import { Injectable } from '@nestjs/common';
import type { Agency } from '@domain/access';
import { Database } from '@platform/database';
import { type FieldProblem, InvalidInput } from '@platform/errors';
import { statedUnitFault } from '../targets/stated-unit.rule.js';
import type { Definition } from './indicator-input.schemas.js';

interface Found {
  department: boolean;
  strategy: boolean;
  programme: boolean;
  whole: { unit: string; beneath: boolean } | null;
}

const problem = (field: string, code: string, ja: string, en: string): FieldProblem => ({
  pointer: `/${field}`,
  code: `kpis/${code}`,
  messages: { ja, en },
});
const notThere = (field: string) =>
  problem(
    field,
    'unknown-record',
    '選び直してください。見つかりません。',
    'Please choose again: it is not there.',
  );

/** What an indicator says of itself must fit together and name what is there. */
@Injectable()
export class DefinitionChecks {
  constructor(private readonly database: Database) {}

  /** Throws InvalidInput with all that is wrong. `id` = the indicator itself, once it is there. */
  async assert(definition: Definition, agency: Agency | null, id: string | null): Promise<void> {
    const problems = [
      ...withinItself(definition),
      ...ofANewOne(definition, id),
      ...(await this.references(definition, agency, id)),
    ];
    if (problems.length > 0) throw new InvalidInput(problems);
  }

  private async references(
    { departmentId, strategyId, programmeId, partOfId, unit }: Definition,
    agency: Agency | null,
    id: string | null,
  ): Promise<FieldProblem[]> {
    const found = await this.database.row<Found>(
      `WITH RECURSIVE above AS (
         SELECT id, part_of_id, 1 AS depth FROM indicators WHERE id = $4
         UNION ALL SELECT whole.id, whole.part_of_id, depth + 1 FROM indicators whole JOIN above ON whole.id = above.part_of_id
           WHERE depth < 20)
       SELECT EXISTS (SELECT FROM departments WHERE id = $1 AND ($5::text IS NULL OR agency_code = $5)) AS department,
         EXISTS (SELECT FROM strategies WHERE id = $2) AS strategy, EXISTS (SELECT FROM programmes WHERE id = $3) AS programme,
         (SELECT json_build_object('unit', unit, 'beneath', EXISTS (SELECT FROM above WHERE id = $6)) FROM indicators WHERE id = $4) AS whole`,
      [departmentId, strategyId, programmeId, partOfId, agency, id],
    );
    const problems: FieldProblem[] = [];
    if (departmentId !== null && found?.department !== true) problems.push(notThere('departmentId'));
    if (strategyId !== null && found?.strategy !== true) problems.push(notThere('strategyId'));
    if (programmeId !== null && found?.programme !== true) problems.push(notThere('programmeId'));
    if (partOfId === null) return problems;
    const whole = found?.whole ?? null;
    if (whole === null) problems.push(notThere('partOfId'));
    else if (whole.beneath)
      problems.push(
        problem(
          'partOfId',
          'part-of-itself',
          '自分自身やその内訳の一部にはできません。',
          'It cannot be a part of itself.',
        ),
      );
    else if (whole.unit !== unit)
      problems.push(
        problem(
          'partOfId',
          'other-unit',
          `全体の単位は「${whole.unit}」です。同じ単位のものを選んでください。`,
          `The whole counts ${whole.unit}; a part counts the same.`,
        ),
      );
    return problems;
  }
}

/** One sign for one unit. What is there already keeps its own: the unit of what is measured stays. */
function ofANewOne({ unit }: Definition, id: string | null): FieldProblem[] {
  if (id !== null || unit !== '％') return [];
  return [
    problem(
      'unit',
      'full-width-percent',
      '半角の「%」で入力してください。',
      'Please enter the half-width "%".',
    ),
  ];
}

function withinItself({ kind, direction, unit, statedUnit, factor, tolerance }: Definition): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if ((kind === 'level') !== (direction !== null))
    problems.push(
      kind === 'level'
        ? problem(
            'direction',
            'direction-needed',
            '水準の指標には向き（増加・削減・減少の抑制）が要ります。',
            'A level needs its direction.',
          )
        : problem(
            'direction',
            'direction-not-of-kind',
            '向きは水準の指標だけにあります。',
            'Only a level has a direction.',
          ),
    );
  const fault = statedUnitFault({ unit, statedUnit, factor });
  if (fault !== null) problems.push(problem(fault.field, fault.code, fault.ja, fault.en));
  if (tolerance !== null && kind !== 'maintain')
    problems.push(
      problem(
        'tolerance',
        'not-of-kind',
        '許容の幅は維持の指標だけにあります。',
        'Only what is to be kept has a tolerance.',
      ),
    );
  return problems;
}
