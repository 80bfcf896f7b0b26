import { Injectable } from '@nestjs/common';
import { DeliveryWriter } from './delivery-writer.js';
import type { Notice } from './notice.js';

/** The notices by the name that stands in the ledger. */
@Injectable()
export class NoticeRegistry {
  private readonly byName = new Map<string, Notice>();

  constructor(private readonly writer: DeliveryWriter) {}

  add(notice: Notice): void {
    if (this.byName.has(notice.name)) throw new Error(`two notices are named ${notice.name}`);
    this.byName.set(notice.name, notice);
    this.writer.listen(notice);
  }

  named(name: string): Notice {
    const notice = this.byName.get(name);
    if (notice === undefined) throw new Error(`no notice is named ${name}`);
    return notice;
  }
}
