import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Mail } from '../../api/types';
import { useLanguage } from '../../text/language';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { longInstant } from '../../ui/dates';
import { Facts, PageHead, Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { HtmlFrame } from './html-frame';
import { LinkedText } from './linked-text';
import { mailQuery } from './notifications.api';

const route = getRouteApi('/app/mailbox/$id');

/** One mail: its text first, its HTML part in a frame in which nothing runs. */
export function MailPage(): ReactNode {
  const { id } = route.useParams();
  const query = useQuery(mailQuery(id));
  return <QueryState query={query}>{(mail) => <Content mail={mail} />}</QueryState>;
}

function Content({ mail }: { mail: Mail }): ReactNode {
  const { text, language } = useLanguage();
  const { mailbox } = text.notifications;
  return (
    <div className="max-w-3xl">
      <PageHead
        title={mail.subject}
        long
        before={<Breadcrumbs crumbs={[{ label: mailbox.title, to: '/mailbox' }, { label: mailbox.crumb }]} />}
      />
      <Facts
        rows={[
          [mailbox.to, mail.toName === null ? mail.toAddress : `${mail.toName} <${mail.toAddress}>`],
          [mailbox.receivedAt, longInstant(mail.receivedAt, language)],
        ]}
      />
      <div className="mt-6">
        <Section title={mailbox.text}>
          <LinkedText text={mail.textBody} />
        </Section>
        <Section title={mailbox.html} note={mailbox.htmlNote}>
          <HtmlFrame title={mailbox.html} html={mail.htmlBody} />
        </Section>
      </div>
    </div>
  );
}
