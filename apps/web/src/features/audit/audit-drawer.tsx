import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AuditEvent } from '../../api/types';
import { useLanguage, useText } from '../../text/language';
import { longInstant } from '../../ui/dates';
import { Drawer } from '../../ui/drawer';
import { Facts } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { auditEventQuery } from './audit.api';
import { ToldDetails } from './told-event';

/** Every fact that is kept of one event. */
export function AuditDrawer({ id, onClose }: { id: string; onClose: () => void }): ReactNode {
  const { audit } = useText();
  const query = useQuery(auditEventQuery(id));
  return (
    <Drawer title={audit.event} returnTo={`row-${id}`} onClose={onClose}>
      <QueryState query={query}>{(event) => <Detail event={event} />}</QueryState>
    </Drawer>
  );
}

function Detail({ event }: { event: AuditEvent }): ReactNode {
  const { text, language } = useLanguage();
  const { audit } = text;
  const { facts } = audit;
  const { seal } = event;
  const code = (value: string) => <code className="text-[0.875rem] break-all">{value}</code>;
  return (
    <div className="min-w-0 break-words">
      <p>{event.sentence[language]}</p>
      <div className="text-meta">
        <ToldDetails item={event} />
      </div>
      <div className="mt-3">
        <Facts
          rows={[
            [facts.when, longInstant(event.at, language)],
            [facts.who, event.who[language]],
            event.person === null ? null : [facts.person, event.person],
            event.how === null ? null : [facts.how, audit.acting[event.how]],
            event.deputy ? [facts.deputy, facts.yes] : null,
            [facts.record, event.subject.word[language]],
            [
              facts.recordId,
              <Link key="record" to="/audit" search={{ record: event.subject.id, period: 'year' }}>
                {code(event.subject.id)}
              </Link>,
            ],
            [facts.type, code(event.type)],
            event.requestId === null ? null : [facts.requestId, code(event.requestId)],
            [facts.id, code(event.id)],
            [facts.number, seal === null ? audit.waitsLong : String(seal.number)],
            seal === null ? null : [facts.sealedAt, longInstant(seal.sealedAt, language)],
            seal === null ? null : [facts.hash, code(seal.hash)],
            seal === null ? null : [facts.previousHash, code(seal.previousHash)],
            [facts.contentHash, code(event.contentHash)],
          ]}
        />
      </div>
    </div>
  );
}
