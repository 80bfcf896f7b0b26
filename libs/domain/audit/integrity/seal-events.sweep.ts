import { Injectable } from '@nestjs/common';
import { EventSealer } from '@platform/events';
import { type Sweep, Timetable } from '@platform/jobs';

/** Numbers and chains what was committed since. */
@Injectable()
export class SealEvents implements Sweep {
  readonly name = 'seal-events';

  constructor(
    private readonly sealer: EventSealer,
    timetable: Timetable,
  ) {
    timetable.register(this);
  }

  async run(): Promise<void> {
    await this.sealer.seal();
  }
}
