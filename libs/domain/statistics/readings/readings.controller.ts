import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '@domain/access';
import { Answers } from '@platform/http';
import { readNumber } from '@platform/numbers';
import { ofYear, readPeriod, readYear } from '@platform/time';
import { type ReadingQuery, readingQuery, type ReadingView, readingView } from './reading.schemas.js';

/** How the service understands what an official typed, before it is saved. */
@ApiTags('readings')
@Controller('readings')
export class ReadingsController {
  @Get()
  @Requires('reading.read')
  @Answers(readingView)
  read(@Query({ schema: readingQuery }) query: ReadingQuery): ReadingView {
    return query.kind === 'number' ? ofNumber(query.text) : ofPeriod(query);
  }
}

function ofNumber(text: string): ReadingView {
  const read = readNumber(text);
  if (!('problem' in read)) return { readings: [{ kind: 'number', ...read }], problem: null, noValue: null };
  const readings = 'readings' in read ? read.readings : [];
  return {
    readings: readings.map((reading) => ({ kind: 'number', ...reading })),
    problem: read.problem,
    noValue: 'noValue' in read ? read.noValue : null,
  };
}

function ofPeriod({ kind, text, expected }: ReadingQuery): ReadingView {
  const read = kind === 'year' ? yearDays(readYear(text, expected)) : readPeriod(text, expected);
  if (!('problem' in read)) return { readings: [read], problem: null, noValue: null };
  return { readings: 'readings' in read ? read.readings : [], problem: read.problem, noValue: null };
}

function yearDays(read: ReturnType<typeof readYear>): ReturnType<typeof readPeriod> {
  if (!('problem' in read)) return ofYear(read);
  return 'readings' in read ? { problem: 'ambiguous', readings: read.readings.map(ofYear) } : read;
}
