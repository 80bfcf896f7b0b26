import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { OwnerAnswersService, seesInitiative } from '@domain/programmes';
import { Database } from '@platform/database';
import { type FieldProblem, InvalidInput, NotFound } from '@platform/errors';
import { MarkerAnswersService } from '../markers/marker-answers.service.js';
import type { ConfirmSeveral } from './confirmations.schemas.js';

/** Answers on several owners and markers at once, all or none. */
@Injectable()
export class ConfirmationsService {
  constructor(
    private readonly database: Database,
    private readonly owners: OwnerAnswersService,
    private readonly markers: MarkerAnswersService,
  ) {}

  async confirm(actor: Actor, programmeCode: string, { owners, markers }: ConfirmSeveral): Promise<void> {
    await this.database.forEveryAgency(async () => {
      const programme = await this.database.row<{ initiatives: string[]; entries: string[] }>(
        `SELECT coalesce((SELECT array_agg(id) FROM initiatives initiative
               WHERE programme_id = programme.id AND ${seesInitiative(actor, 'initiative.id')}), '{}') AS initiatives,
             coalesce((SELECT array_agg(id) FROM progress_entries WHERE programme_id = programme.id), '{}') AS entries
           FROM programmes programme WHERE code = $1`,
        [programmeCode],
      );
      if (programme === null) throw new NotFound();
      const problems = [
        ...strangers('owners', owners, programme.initiatives),
        ...strangers('markers', markers, programme.entries),
      ];
      if (problems.length > 0) throw new InvalidInput(problems);
      // In the order of their ids, so that two who confirm at once do not wait for each other in a circle.
      for (const { id, answer } of inOrder(owners)) await this.owners.answer(actor, id, answer);
      for (const { id, answer } of inOrder(markers)) await this.markers.answer(actor, id, answer);
    });
  }
}

function strangers(field: string, items: readonly { id: string }[], known: string[]): FieldProblem[] {
  return items.flatMap(({ id }, index) =>
    known.includes(id)
      ? []
      : [
          {
            pointer: `/${field}/${index}/id`,
            code: 'progress/not-in-programme',
            messages: {
              ja: 'このプログラムにない記録です。',
              en: 'This is no record of the programme.',
            },
          },
        ],
  );
}

function inOrder<Item extends { id: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((one, other) => (one.id < other.id ? -1 : 1));
}
