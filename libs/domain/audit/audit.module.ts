import { Module } from '@nestjs/common';
import { AuditEventsQuery } from './events/audit-events.query.js';
import { AuditExportQuery } from './events/audit-export.query.js';
import { AuditExportService } from './events/audit-export.service.js';
import { ChangesQuery } from './changes/changes.query.js';
import { HistoryQuery } from './history/history.query.js';
import { IntegrityQuery } from './integrity/integrity.query.js';
import { SealEvents } from './integrity/seal-events.sweep.js';
import { SendSealHeads } from './integrity/send-seal-heads.sweep.js';
import { VerificationRecords } from './integrity/verification-records.js';
import { VerificationsService } from './integrity/verifications.service.js';
import { VerifyChainDaily } from './integrity/verify-chain-daily.sweep.js';
import { VerifyChainJob } from './integrity/verify-chain.job.js';

const services = [
  AuditEventsQuery,
  AuditExportQuery,
  AuditExportService,
  ChangesQuery,
  HistoryQuery,
  IntegrityQuery,
  SealEvents,
  SendSealHeads,
  VerificationRecords,
  VerificationsService,
  VerifyChainDaily,
  VerifyChainJob,
];

/** The record: its chain, its search and export, and the history of every record in words. */
@Module({ providers: services, exports: services })
export class AuditModule {}
