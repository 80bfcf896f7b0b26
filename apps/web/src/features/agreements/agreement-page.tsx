import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSession } from '../../api/session';
import type { Agreement } from '../../api/types';
import { useText } from '../../text/language';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { printedCode } from '../../ui/codes';
import { AgencyShape, PostName } from '../../ui/owner';
import { Columns, Facts, PageHead, Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { readDay } from '../../ui/wareki';
import { HistorySection } from '../audit/history';
import { DocumentsSection } from '../documents/documents-section';
import { AskedAct } from '../joint-acts/asked-act';
import { AgreementActs } from './agreement-acts';
import { Amendments, AskedState, Terms } from './agreement-terms';
import { AgreementState, Gaps, useAgreementWords } from './agreement-words';
import { agreementQuery } from './agreements.api';

const route = getRouteApi('/app/agreements/$id');

/** Until when does it hold, with whom, and who answers for it? */
export function AgreementPage(): ReactNode {
  const { id } = route.useParams();
  const on = readDay(route.useSearch().on ?? '');
  const query = useQuery(agreementQuery(id, 'day' in on ? on.day : undefined));
  return <QueryState query={query}>{(agreement) => <View agreement={agreement} />}</QueryState>;
}

function View({ agreement }: { agreement: Agreement }): ReactNode {
  const { agreements: w, programmes } = useText();
  const { today } = useSession();
  const say = useAgreementWords();
  return (
    <>
      <PageHead
        before={
          <>
            <Breadcrumbs
              crumbs={[
                { label: programmes.title, to: '/programmes' },
                { label: w.title, to: '/agreements' },
                { label: agreement.name },
              ]}
            />
            <p className="mb-1">
              <AgreementState state={agreement.state} />
            </p>
          </>
        }
        title={agreement.name}
        long
        sentence={say.sentence(agreement, today)}
        acts={<AgreementActs key={agreement.version} agreement={agreement} />}
      />
      {agreement.agency === null && <AskedAct subjectType="agreement" subjectId={agreement.id} />}
      <Columns side={<AgreementFacts agreement={agreement} />}>
        <Section title={w.parties}>
          <ol className="text-meta">
            {agreement.parties.map((party) => (
              <li key={party.name} className="flex items-center gap-2 border-b border-rule py-2">
                {party.agency !== null && <AgencyShape agency={party.agency} size={13} />}
                {party.organisationId === null ? (
                  party.name
                ) : (
                  <Link to="/organisations/$id" params={{ id: party.organisationId }}>
                    {party.name}
                  </Link>
                )}
              </li>
            ))}
          </ol>
        </Section>
        <Section title={w.items}>
          {agreement.items.length === 0 ? (
            <p className="text-meta text-sub">{w.noItems}</p>
          ) : (
            <ol className="list-decimal pl-6">
              {agreement.items.map((item, index) => (
                <li key={index} className="py-1">
                  {item}
                </li>
              ))}
            </ol>
          )}
        </Section>
        <Section title={w.terms}>
          <Terms agreement={agreement} />
        </Section>
        <Section title={w.amendments}>
          <Amendments amendments={agreement.amendments} />
        </Section>
        <Section title={w.initiatives}>
          {agreement.initiatives.length === 0 ? (
            <p className="text-meta text-sub">{w.noInitiatives}</p>
          ) : (
            <ul className="text-meta">
              {agreement.initiatives.map((initiative) => (
                <li key={initiative.id} className="border-b border-rule py-2">
                  <Link to="/initiatives/$id" params={{ id: initiative.id }}>
                    {printedCode(initiative)} {initiative.title}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </Section>
        <DocumentsSection on={{ subjectType: 'agreement', subjectId: agreement.id }} />
        <HistorySection kind="agreement" id={agreement.id} version={agreement.version} />
      </Columns>
    </>
  );
}

function AgreementFacts({ agreement }: { agreement: Agreement }): ReactNode {
  const { agreements: w, words } = useText();
  const say = useAgreementWords();
  const { validity, termMonths } = agreement;
  return (
    <>
      <Section title={w.basics}>
        <Facts
          rows={[
            [
              w.agency,
              <span key="agency" className="inline-flex items-center gap-1.5">
                <AgencyShape agency={agreement.agency} size={13} />
                {words.agency[agreement.agency ?? 'joint']}
              </span>,
            ],
            [w.signedOn, say.signed(agreement.signedOn)],
            [w.startsOn, say.day(agreement.startsOn)],
            [
              w.validity,
              validity === 'relative' && termMonths !== null
                ? `${w.validities.relative}（${say.length(termMonths)}）`
                : w.validities[validity],
            ],
            [w.heads.end, say.end(agreement)],
            [w.renewal, say.renewal(agreement)],
            [
              w.responsible,
              agreement.responsible === null ? w.responsibleNone : <PostName post={agreement.responsible} />,
            ],
            agreement.department === null ? null : [w.department, agreement.department.name],
            agreement.stateReason === null ? null : [w.reason, agreement.stateReason],
            agreement.note === null || agreement.note === ''
              ? null
              : [
                  w.note,
                  <span key="note" className="whitespace-pre-line">
                    {agreement.note}
                  </span>,
                ],
            agreement.gaps.length === 0 ? null : [w.missing, <Gaps key="gaps" gaps={agreement.gaps} help />],
          ]}
        />
      </Section>
      <AskedState agreement={agreement} />
    </>
  );
}
